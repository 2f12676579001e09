package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone tried to find a young person with whom the council is no longer in touch.
 *
 * @param lost the fact that told that contact was lost
 */
public record TracingTried(FactId id, FactId lost, int attempt, LocalDate on, How how, boolean found) implements Event {
    /** By what means. */
    public enum How {
        CALL_OR_MESSAGE("Calls and messages"),
        VISIT("A visit to the last address"),
        FAMILY_OR_FRIENDS("Through family or friends"),
        OTHER_SERVICES("Through other services");

        private final String words;

        How(String words) {
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
        return lost.value() + ":" + attempt;
    }

    @Override
    public String words() {
        return "Tried to find the young person on %s (%s): %s"
                .formatted(DayWords.of(on), how.words().toLowerCase(Locale.UK), found ? "found" : "not found");
    }
}
