package org.carejourney.domain.missing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone saw a child who had been missing and made sure that they are safe and well.
 *
 * @param episode the missing episode from which the child came back
 * @param harmed whether there was any sign of harm
 */
public record SafeAndWellChecked(FactId id, FactId episode, LocalDate on, By by, boolean harmed) implements Event {
    /** Who saw the child. */
    public enum By {
        POLICE("The police"),
        SOCIAL_WORKER("The social worker or duty team");

        private final String words;

        By(String words) {
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
        return String.valueOf(episode.value());
    }

    @Override
    public String words() {
        return "Safe and well check on %s%s".formatted(DayWords.of(on), harmed ? "; signs of harm" : "");
    }
}
