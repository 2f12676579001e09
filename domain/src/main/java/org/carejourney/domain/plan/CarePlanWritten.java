package org.carejourney.domain.plan;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The care plan was written.
 *
 * @param period the episode with which the period of care began
 * @param permanence what the plan aims at
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 4 and 5"
 */
public record CarePlanWritten(FactId id, FactId period, LocalDate on, PermanencePlan permanence) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(period.value());
    }

    @Override
    public String words() {
        return "Care plan written on %s: %s".formatted(DayWords.of(on), permanence.words());
    }
}
