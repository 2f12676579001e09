package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A step towards adoption of which nothing but the day needs telling.
 *
 * @param about the permanence plan, or the decision, to which the step belongs
 */
public record AdoptionStepDone(FactId id, FactId about, Step step, LocalDate on) implements Event {
    /** What was done. */
    public enum Step {
        PERMANENCE_REPORT("Child's permanence report written"),
        PLACEMENT_ORDER_APPLICATION("Placement order applied for");

        private final String words;

        Step(String words) {
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
        return about.value() + ":" + step;
    }

    @Override
    public String words() {
        return "%s on %s".formatted(step.words(), DayWords.of(on));
    }
}
