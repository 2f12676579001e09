package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** How a pupil in Year 11 who has no offer by spring is to get one. */
public record PlanAfterYear11(FactId id, LocalDate on, String steps) implements Event {
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
        return "Plan for the time after Year 11 made on " + DayWords.of(on);
    }
}
