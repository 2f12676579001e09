package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The Board accepted an answer, which closes the action, or asked for more.
 *
 * @param due when more is due; empty where the answer was accepted
 */
public record AnswerConsidered(FactId id, LocalDate on, FactId answer, Outcome outcome, Optional<LocalDate> due)
        implements Event {

    /** What the Board made of the answer. */
    public enum Outcome {
        ACCEPTED("Accepted"),
        MORE_ASKED("More was asked for");

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
        return String.valueOf(answer.value());
    }

    @Override
    public String words() {
        return "%s by the Board on %s%s"
                .formatted(
                        outcome == Outcome.ACCEPTED ? "Answer accepted" : "More asked for",
                        DayWords.of(on),
                        due.map(day -> ", by " + DayWords.of(day)).orElse(""));
    }
}
