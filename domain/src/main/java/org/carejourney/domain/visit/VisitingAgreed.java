package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What decides how often a child is visited and no return tells. It holds for the placement, until something else is said
 * of it.
 *
 * @param placement the first episode of the placement, or of a series of short breaks
 * @param on the first day on which it holds
 * @param everyWeeks how many weeks may lie between visits, where someone decides that
 */
public record VisitingAgreed(
        FactId id, FactId placement, LocalDate on, Circumstance circumstance, Optional<Integer> everyWeeks)
        implements Event {
    /** What the law makes the visits depend on. */
    public enum Circumstance {
        MEANT_TO_LAST("The placement is meant to last until 18"),
        CHILD_AGREES_TO_FEWER("Long-term fostering, and the child agrees to be visited every six months"),
        PARENTS_NOT_YET_ASSESSED("Living with parents who are not yet assessed (regulation 19)"),
        CARER_APPROVED_FOR_NOW("The carer is a connected person with temporary approval (regulation 24)"),
        OTHERS_RESPONSIBLE("Someone else is responsible for where the child lives (regulation 28(6))"),
        DECIDED_BY_ADOPTION_REVIEW("As the review of the adoptive placement decided"),
        AGREED_FOR_SHORT_BREAKS("As agreed with reviewing officer and parents for short breaks (regulation 48)"),
        ORDINARY("None of this, or no longer");

        private final String words;

        Circumstance(String words) {
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
        return placement.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Visits from %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        circumstance.words(),
                        everyWeeks
                                .map(weeks -> ", every %d weeks".formatted(weeks))
                                .orElse(""));
    }
}
