package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A legal planning meeting decided whether the council goes to court about the child.
 *
 * @param decided what is to be done
 * @see "Court orders and pre-proceedings: statutory guidance for local authorities, 2014"
 */
public record LegalPlanningDecided(FactId id, LocalDate on, Way decided, String because) implements Event {
    /** What the meeting can decide. */
    public enum Way {
        LETTER_FIRST("A letter before proceedings first"),
        ISSUE_NOW("Issue care proceedings at once"),
        NO_PROCEEDINGS("No care proceedings");

        private final String words;

        Way(String words) {
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
        return on.toString();
    }

    @Override
    public String words() {
        return "Legal planning decision of %s: %s".formatted(DayWords.of(on), decided.words());
    }
}
