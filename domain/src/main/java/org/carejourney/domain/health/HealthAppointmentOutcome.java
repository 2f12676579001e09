package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/** What came of an appointment for a health assessment. One that was missed is booked again while the clock runs. */
public record HealthAppointmentOutcome(FactId id, FactId clock, LocalDate on, Outcome outcome, Optional<String> said)
        implements AssessmentEvent {

    public enum Outcome {
        SEEN("The child was seen and assessed"),
        DID_NOT_ATTEND("The child was not brought, or did not come"),
        DECLINED_BY_CHILD("The young person came and declined, and is able to decide");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean isSeen() {
        return outcome == Outcome.SEEN;
    }

    @Override
    public String words() {
        return "Appointment for a health assessment on %s: %s".formatted(DayWords.of(on), outcome.words())
                + said.map(words -> ". " + words).orElse("");
    }
}
