package org.carejourney.domain.visit;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The child or the carer asked for a visit between those that are due.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(7)"
 */
public record ExtraVisitRequested(FactId id, LocalDate on, By by) implements Event {
    /** Who asked. */
    public enum By {
        CHILD("The child"),
        CARER("The carer or the home");

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
        return on + ":" + by;
    }

    @Override
    public String words() {
        return "%s asked for a visit on %s".formatted(by.words(), DayWords.of(on));
    }
}
