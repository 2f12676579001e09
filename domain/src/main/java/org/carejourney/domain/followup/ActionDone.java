package org.carejourney.domain.followup;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** An action agreed at a review was done, with what came of it. */
public record ActionDone(FactId id, FactId action, LocalDate on, String outcome) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(action.value());
    }

    @Override
    public String words() {
        return "Action of the review done on %s: %s".formatted(DayWords.of(on), outcome);
    }
}
