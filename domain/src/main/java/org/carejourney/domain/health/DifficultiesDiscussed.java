package org.carejourney.domain.health;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A high score was talked over with people who can help.
 *
 * @param questionnaire the one with the high score
 * @param agreed what is to be done
 */
public record DifficultiesDiscussed(FactId id, FactId questionnaire, LocalDate on, Whom with, String agreed)
        implements Event {
    /** With whom. */
    public enum Whom {
        MENTAL_HEALTH("Mental health service for children (CAMHS)"),
        NURSE("Nurse for children in care"),
        BOTH("Both");

        private final String words;

        Whom(String words) {
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
        return String.valueOf(questionnaire.value());
    }

    @Override
    public String words() {
        return "High score discussed on %s: %s".formatted(DayWords.of(on), agreed);
    }
}
