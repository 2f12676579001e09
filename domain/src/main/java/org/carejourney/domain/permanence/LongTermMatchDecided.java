package org.carejourney.domain.permanence;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The agency's decision maker decided whether foster carers are matched with a child until adulthood. That they are is
 * told by the placement too, which becomes long-term that day.
 *
 * @param plan the permanence plan that asks for long-term fostering
 */
public record LongTermMatchDecided(FactId id, FactId plan, LocalDate on, Outcome outcome) implements Event {
    /** What was decided. */
    public enum Outcome {
        MATCHED("The child is matched with these carers"),
        NOT_MATCHED("Not matched; other carers are to be found");

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
        return "Long-term fostering decided on %s: %s".formatted(DayWords.of(on), outcome.words());
    }
}
