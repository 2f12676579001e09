package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The worker wrote the analysis and gave it to the manager.
 *
 * @param round the first time, or again after it was sent back
 * @param needs where the child needs help
 */
public record AssessmentSubmitted(
        FactId id, FactId assessment, int round, LocalDate on, List<Need> needs, Outcome outcome) implements Event {
    public AssessmentSubmitted {
        needs = List.copyOf(needs);
    }

    /** The dimensions of a child's development. */
    public enum Need {
        EMOTIONS_AND_BEHAVIOUR("Emotions and behaviour"),
        HEALTH("Health"),
        EDUCATION("Education"),
        IDENTITY("Identity"),
        FAMILY_AND_FRIENDS("Family and friends"),
        SELF_CARE("Looking after oneself"),
        SAFETY("Safety outside the home");

        private final String words;

        Need(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What it comes to. */
    public enum Outcome {
        PLAN_GOES_ON("The care plan meets the child's needs"),
        PLAN_TO_CHANGE("The care plan is to change"),
        SPECIALIST_NEEDED("A specialist is to assess further");

        private final String words;

        Outcome(String words) {
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
        return assessment.value() + ":" + round;
    }

    @Override
    public String words() {
        return "Assessment given to the manager on %s: %s".formatted(DayWords.of(on), outcome.words());
    }
}
