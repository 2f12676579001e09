package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Those who know the child learned why a placement for adoption came to an end.
 *
 * @param placing the placement for adoption
 */
public record DisruptionMeetingHeld(FactId id, FactId placing, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(placing.value());
    }

    @Override
    public String words() {
        return "Disruption meeting held on " + DayWords.of(on);
    }
}
