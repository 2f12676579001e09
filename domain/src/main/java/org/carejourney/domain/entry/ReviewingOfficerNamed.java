package org.carejourney.domain.entry;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A reviewing officer was named for the child.
 *
 * @param period the episode with which the period of care, or the series of short breaks, began
 * @param officer the sign-in name
 * @see "Children Act 1989, section 25A"
 */
public record ReviewingOfficerNamed(FactId id, FactId period, LocalDate on, String officer) implements Event {
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
        return "Reviewing officer named on " + DayWords.of(on);
    }
}
