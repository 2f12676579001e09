package org.carejourney.domain.move;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Carers, worker and those who know the child met to save a placement that is to end.
 *
 * @param notice the fact that the placement is to end
 */
public record StabilityMeetingHeld(FactId id, FactId notice, LocalDate on, Outcome outcome, String agreed)
        implements Event {
    /** What the meeting came to. */
    public enum Outcome {
        GOES_ON("The placement goes on, with more support"),
        ENDS("The placement ends"),
        DECLINED("The carer declined to meet; the placement ends");

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
        return "Stability meeting on %s: %s. %s".formatted(DayWords.of(on), outcome.words(), agreed);
    }
}
