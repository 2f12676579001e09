package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A personal adviser was named for a young person.
 *
 * @see "Children Act 1989, section 23D"
 */
public record PersonalAdviserNamed(FactId id, LocalDate on, String adviser) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on.toString();
    }

    @Override
    public String words() {
        return "Personal adviser named on %s: %s".formatted(DayWords.of(on), adviser);
    }
}
