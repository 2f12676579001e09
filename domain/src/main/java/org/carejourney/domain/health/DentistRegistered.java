package org.carejourney.domain.health;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A dentist took the child on.
 *
 * @param period the episode with which the period of care began
 */
public record DentistRegistered(FactId id, FactId period, LocalDate on, String practice) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return period.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Registered with the dentist %s on %s".formatted(practice, DayWords.of(on));
    }
}
