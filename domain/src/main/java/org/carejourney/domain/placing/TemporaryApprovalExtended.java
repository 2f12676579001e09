package org.carejourney.domain.placing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The temporary approval of a connected person goes on.
 *
 * @param placement the first episode of the placement
 * @param until where the carer seeks review of a refusal, the day on which its outcome is awaited
 * @param panelAsked whether the fostering panel's views were sought
 * @param officerTold whether the reviewing officer was told
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 25"
 */
public record TemporaryApprovalExtended(
        FactId id,
        FactId placement,
        LocalDate on,
        Because because,
        LocalDate until,
        boolean panelAsked,
        boolean officerTold)
        implements Event {
    /** Why it goes on. */
    public enum Because {
        NOT_YET_ASSESSED("The assessment takes longer"),
        REVIEW_OF_REFUSAL("The carer asks for a review of the refusal");

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

    @Override
    public String key() {
        return placement.value() + ":" + because;
    }

    @Override
    public String words() {
        return "Temporary approval extended on %s to %s: %s"
                .formatted(DayWords.of(on), DayWords.of(until), because.words());
    }
}
