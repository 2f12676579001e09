package org.carejourney.domain.health;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A doctor had assessed the child's health before the child came into care; in the three months before, it stands in for
 * the initial assessment.
 *
 * @param period the episode with which the period of care began
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7"
 */
public record HealthAssessedBefore(FactId id, FactId period, LocalDate on) implements Event {
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
        return "Health assessed on %s, before coming into care".formatted(DayWords.of(on));
    }
}
