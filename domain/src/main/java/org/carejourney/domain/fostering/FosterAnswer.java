package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What applicants made of a decision not to approve them.
 *
 * @param decision the decision
 */
public record FosterAnswer(FactId id, LocalDate on, FactId decision, Answer answer) implements Event {
    /** What they do. */
    public enum Answer {
        REPRESENTATIONS("They make representations to the council"),
        INDEPENDENT_REVIEW("They apply for an independent review"),
        ACCEPTED("They accept the decision"),
        NONE_IN_TIME("They let the time pass");

        private final String words;

        Answer(String words) {
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
        return String.valueOf(decision.value());
    }

    /** Whether it is looked at again. */
    public boolean asksAgain() {
        return answer == Answer.REPRESENTATIONS || answer == Answer.INDEPENDENT_REVIEW;
    }

    @Override
    public String words() {
        return "%s, %s".formatted(answer.words(), DayWords.of(on));
    }
}
