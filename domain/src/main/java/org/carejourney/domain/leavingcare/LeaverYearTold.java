package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The yearly record around a birthday was made here.
 *
 * @param on the day of which it speaks
 */
public record LeaverYearTold(FactId id, int age, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(age);
    }

    @Override
    public String words() {
        return "Yearly record at %d, as on %s".formatted(age, DayWords.of(on));
    }
}
