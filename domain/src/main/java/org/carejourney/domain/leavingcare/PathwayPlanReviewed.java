package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The pathway plan was reviewed; while the young person is in care, together with the care plan.
 *
 * @param tookPart the young person took part
 * @param stillFits the plan stays as it is; otherwise it is changed
 * @see "Care Leavers (England) Regulations 2010, regulation 7"
 */
public record PathwayPlanReviewed(FactId id, LocalDate on, boolean tookPart, boolean stillFits) implements Event {
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
        return "Pathway plan reviewed on " + DayWords.of(on);
    }
}
