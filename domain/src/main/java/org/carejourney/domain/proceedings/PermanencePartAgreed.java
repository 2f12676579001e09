package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A review agreed the permanence part of the care plan that goes to the court.
 *
 * @param on the day of the review
 */
public record PermanencePartAgreed(FactId id, FactId proceedings, LocalDate on, PermanencePlan permanence)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(proceedings.value());
    }

    @Override
    public String words() {
        return "Permanence part of the care plan agreed at the review of %s: %s"
                .formatted(DayWords.of(on), permanence.words());
    }
}
