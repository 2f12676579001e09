package org.carejourney.domain.permanence.guardianship;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone wants to become the special guardian of a child in care, and the council must report to the court.
 *
 * @param from what starts the time for the report
 * @see "Children Act 1989, section 14A(7) to (9)"
 */
public record GuardianshipNotice(FactId id, LocalDate on, Start from, Guardian who) implements Event {
    /** What tells the council. */
    public enum Start {
        NOTICE("notice was given to the council"),
        LEAVE_OF_COURT("the court gave leave to apply without notice"),
        COURT_ASKED("the court asked for a report");

        private final String words;

        Start(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who wants to be the guardian. */
    public enum Guardian {
        CARERS("The foster carers with whom the child lives"),
        RELATIVE("A relative or friend who is not the carer"),
        OTHER("Someone else");

        private final String words;

        Guardian(String words) {
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
        return "Special guardianship: %s on %s; %s".formatted(from.words(), DayWords.of(on), who.words());
    }
}
