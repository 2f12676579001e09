package org.carejourney.domain.permanence.guardianship;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What became of the wish to be special guardian. An order ends care that day.
 *
 * @param notice what asked for the report
 * @param appliedOn when they applied to the court; empty where they never did
 */
public record GuardianshipOutcome(
        FactId id, FactId notice, LocalDate on, Outcome outcome, Optional<LocalDate> appliedOn) implements Event {
    /** The end of it. */
    public enum Outcome {
        ORDER_MADE("Order made"),
        REFUSED("The court refused the order"),
        WITHDRAWN("They no longer wish it");

        private final String words;

        Outcome(String words) {
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
        return String.valueOf(notice.value());
    }

    @Override
    public String words() {
        return "Special guardianship, %s: %s".formatted(DayWords.of(on), outcome.words());
    }
}
