package org.carejourney.domain.followup;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The reviewing officer is not satisfied with how the council cares for the child, and raises it; a stage may be skipped.
 *
 * @param stage with whom it begins
 * @see "IRO Handbook 2010, chapter 6"
 */
public record ConcernRaised(FactId id, LocalDate on, String about, Stage stage) implements Event {
    /** With whom a concern stands; all formal stages together take 20 working days at the most. */
    public enum Stage {
        INFORMAL("Informal: the social worker"),
        TEAM_MANAGER("Team manager"),
        SERVICE_MANAGER("Service manager"),
        HEAD_OF_SERVICE("Head of service"),
        DEPUTY_DIRECTOR("Deputy Director");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isFormal() {
            return this != INFORMAL;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on + ":" + about.strip().toLowerCase(Locale.UK);
    }

    @Override
    public String words() {
        return "Reviewing officer's concern raised on %s: %s".formatted(DayWords.of(on), about);
    }
}
