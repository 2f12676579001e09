package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The manager approved a pathway plan or sent it back.
 *
 * @param version that of the plan
 * @param toChange what is to be changed in one sent back
 */
public record PathwayPlanDecided(FactId id, int version, LocalDate on, Outcome outcome, Optional<String> toChange)
        implements Event {
    /** What became of it. */
    public enum Outcome {
        APPROVED("Approved"),
        SENT_BACK("Sent back");

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
        return String.valueOf(version);
    }

    @Override
    public String words() {
        return "Pathway plan %s on %s%s"
                .formatted(
                        outcome.words().toLowerCase(Locale.UK),
                        DayWords.of(on),
                        toChange.map(what -> ": " + what).orElse(""));
    }

    boolean approves() {
        return outcome == Outcome.APPROVED;
    }
}
