package org.carejourney.domain.followup;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The reviewing officer referred the child's case to Cafcass. It may be done at any time, also beside the stages within
 * the council.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 45"
 */
public record ReferredToCafcass(FactId id, LocalDate on, String because) implements Event {
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
        return "Referred to Cafcass on %s: %s".formatted(DayWords.of(on), because);
    }
}
