package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The household asked for a pause.
 *
 * @param until the day on which they are asked whether they go on
 */
public record FosterPaused(FactId id, LocalDate on, LocalDate until, String why) implements Event {
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
        return "Paused on %s until %s: %s".formatted(DayWords.of(on), DayWords.of(until), why);
    }
}
