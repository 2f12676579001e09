package org.carejourney.domain.record;

import java.time.LocalDate;
import org.carejourney.domain.shared.FactId;

/**
 * A review is needed before it would fall due.
 *
 * @param neededBy the last day in time
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(3)"
 */
public record EarlyReviewRequested(FactId id, LocalDate on, Because because, LocalDate neededBy) implements Fact {
    /** Why a review cannot wait. */
    public enum Because {
        REVIEWING_OFFICER_ASKS("The reviewing officer asks for it"),
        VISIT_RAISED_CONCERN("A visit raised a concern (regulation 30)"),
        ACCOMMODATION_TO_END_AT_16_OR_17("Accommodation of a child aged 16 or 17 is to end"),
        RELEASE_FROM_CUSTODY("The child is to be released from custody"),
        SIGNIFICANT_CHANGE("A significant change of the care plan is proposed (regulation 32(2))"),
        PLACEMENT_DISRUPTED("The placement has broken down");

        private final String words;

        Because(String words) {
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
}
