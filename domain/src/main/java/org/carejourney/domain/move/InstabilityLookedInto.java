package org.carejourney.domain.move;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A senior manager looked into why a child has had three placements within a year.
 *
 * @param placement the first episode of the third placement
 */
public record InstabilityLookedInto(FactId id, FactId placement, LocalDate on, String found) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(placement.value());
    }

    @Override
    public String words() {
        return "Third placement within a year looked into on %s: %s".formatted(DayWords.of(on), found);
    }
}
