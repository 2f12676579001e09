package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A household that had paused goes on.
 *
 * @param paused the pause that is over
 */
public record FosterResumed(FactId id, LocalDate on, FactId paused) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(paused.value());
    }

    @Override
    public String words() {
        return "Went on again on " + DayWords.of(on);
    }
}
