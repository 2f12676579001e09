package org.carejourney.domain.move;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A stay that was temporary too long, or too often, was recorded as a placement of its own.
 *
 * @param stay the episode
 * @param on the day on which it was put right
 * @param was the temporary placement it was recorded as
 */
public record StayRecoded(FactId id, FactId stay, LocalDate on, PlacementType was) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(stay.value());
    }

    @Override
    public String words() {
        return "\"%s\" recorded as a placement of its own on %s".formatted(was.meaning(), DayWords.of(on));
    }
}
