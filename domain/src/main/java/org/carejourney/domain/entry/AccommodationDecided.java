package org.carejourney.domain.entry;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Accommodation that began in an emergency was looked at afterwards by a manager.
 *
 * @param period the episode with which the period of care began
 * @param approved whether the child is to stay accommodated
 */
public record AccommodationDecided(FactId id, FactId period, LocalDate on, boolean approved, String why)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(period.value());
    }

    @Override
    public String words() {
        return "Accommodation in an emergency %s on %s: %s"
                .formatted(approved ? "approved" : "not approved", DayWords.of(on), why);
    }
}
