package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What came of a dental check. The day of the examination decides everything; when it was entered shows how far recording
 * lags behind.
 *
 * @param recallMonths in how many months the dentist wants to see the child again; empty where the dentist set none
 */
public record DentalCheck(
        FactId id, LocalDate on, Outcome outcome, Optional<String> dentist, Optional<Integer> recallMonths)
        implements Event {

    public enum Outcome {
        EXAMINED("Examined by a dentist"),
        DECLINED("The child declined"),
        NOT_SEEN("The child was not brought, or did not come"),
        REMOTE("Spoken to by telephone or video only, which is no examination");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean hasExamined() {
        return outcome == Outcome.EXAMINED;
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
        return "Dental check on %s: %s".formatted(DayWords.of(on), outcome.words());
    }
}
