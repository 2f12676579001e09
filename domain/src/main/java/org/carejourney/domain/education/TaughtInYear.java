package org.carejourney.domain.education;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * From a day on the child is taught in another year group than children of that age are; each September both move up.
 *
 * @param year of the national curriculum, Reception is 0
 */
public record TaughtInYear(FactId id, LocalDate on, int year) implements Event {
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
        return "Taught in %s from %s".formatted(new YearGroup(year).words(), DayWords.of(on));
    }
}
