package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The agency's decision maker did not decide for adoption. That they did is told by the decision itself, which the return
 * asks for.
 *
 * @param plan the permanence plan that aims at adoption
 */
public record AdoptionNotDecided(FactId id, FactId plan, LocalDate on, Outcome outcome) implements Event {
    /** What was said instead. */
    public enum Outcome {
        AGAINST("The child should not be placed for adoption"),
        SENT_BACK("More work is needed before it can be decided");

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
        return plan.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Decision on adoption, %s: %s".formatted(DayWords.of(on), outcome.words());
    }
}
