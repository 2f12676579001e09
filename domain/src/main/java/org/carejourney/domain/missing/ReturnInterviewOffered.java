package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A child who came back was offered a talk with someone independent.
 *
 * @param episode the missing episode from which the child came back
 * @param answer the child's; a later one replaces it
 */
public record ReturnInterviewOffered(FactId id, FactId episode, LocalDate on, Answer answer) implements Event {
    /** What the child said to it. */
    public enum Answer {
        ACCEPTED("Accepted"),
        DECLINED("Declined by the child");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean wasDeclined() {
        return answer == Answer.DECLINED;
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(episode.value());
    }

    @Override
    public String words() {
        return "Return interview offered on %s: %s"
                .formatted(DayWords.of(on), answer.words().toLowerCase(Locale.UK));
    }
}
