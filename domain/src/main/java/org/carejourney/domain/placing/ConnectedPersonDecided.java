package org.carejourney.domain.placing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * It was decided whether a connected person becomes a foster carer.
 *
 * @param placement the first episode of the placement
 */
public record ConnectedPersonDecided(FactId id, FactId placement, LocalDate on, boolean approved) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return placement.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Connected person %s as a foster carer on %s"
                .formatted(approved ? "approved" : "not approved", DayWords.of(on));
    }
}
