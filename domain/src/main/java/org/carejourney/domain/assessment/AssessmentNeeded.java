package org.carejourney.domain.assessment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** Something changed, so that the assessment must be made anew before its year is over. */
public record AssessmentNeeded(FactId id, LocalDate on, Because because) implements Event {
    /** What changed. That a placement broke down is on the record of care already. */
    public enum Because {
        SIGNIFICANT_CHANGE("A new risk, or a significant change"),
        CARE_PLAN_CHANGED("The care plan changed"),
        BEFORE_PERMANENCE("A permanent home is about to be decided");

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
        return on + ":" + because;
    }

    @Override
    public String words() {
        return "Assessment needed since %s: %s".formatted(DayWords.of(on), because.words());
    }
}
