package org.carejourney.domain.placing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A placement outside the council's area was approved.
 *
 * @param placement the first episode of the placement
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 11, as amended by SI 2013/3239"
 */
public record OutOfAreaApproved(FactId id, FactId placement, LocalDate on, Approval approval) implements Event {
    /** Who has to approve depends on how far away it is. */
    public enum Approval {
        ADJOINING("In an adjoining council's area: the nominated officer approved"),
        DISTANT("Further away: the Director approved, and that council was consulted and given the care plan");

        private final String words;

        Approval(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(placement.value());
    }

    @Override
    public String words() {
        return "Placement outside the area approved on %s. %s".formatted(DayWords.of(on), approval.words());
    }
}
