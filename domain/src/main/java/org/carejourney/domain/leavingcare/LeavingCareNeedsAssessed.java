package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The needs of a young person on leaving care were assessed.
 *
 * @param viewsHeard the young person said what they think of it
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 42"
 */
public record LeavingCareNeedsAssessed(FactId id, LocalDate on, boolean viewsHeard, String needs) implements Event {
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
        return "Needs on leaving care assessed on " + DayWords.of(on);
    }
}
