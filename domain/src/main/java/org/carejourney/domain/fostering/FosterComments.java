package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What the applicants said of the report of their assessment.
 *
 * @param report the report
 * @param comments in their words; empty where they had none
 */
public record FosterComments(FactId id, LocalDate on, FactId report, Answer answer, Optional<String> comments)
        implements Event {
    /** Whether they commented. */
    public enum Answer {
        AGREED("They have nothing to add"),
        COMMENTED("They commented"),
        NONE_IN_TIME("They let the time pass");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        String lower() {
            return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String words() {
        return "Comments on the report, %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        answer.lower(),
                        comments.map(what -> ": " + what).orElse(""));
    }
}
