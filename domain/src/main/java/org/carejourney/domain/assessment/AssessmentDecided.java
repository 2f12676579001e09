package org.carejourney.domain.assessment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The manager authorised the assessment, or sent it back.
 *
 * @param round which submission it answers
 * @param comments what is good, or what is to be done before it can be authorised
 */
public record AssessmentDecided(FactId id, FactId assessment, int round, LocalDate on, Verdict verdict, String comments)
        implements Event {
    /** What was decided. */
    public enum Verdict {
        AUTHORISED("Authorised"),
        SENT_BACK("Sent back to the worker");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean authorises() {
        return verdict == Verdict.AUTHORISED;
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
        return "Assessment %s on %s"
                .formatted(authorises() ? "authorised" : "sent back to the worker", DayWords.of(on));
    }
}
