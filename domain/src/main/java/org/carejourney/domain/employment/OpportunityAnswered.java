package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** What became of an offer. */
public record OpportunityAnswered(FactId id, FactId offer, LocalDate on, Answer answer) implements Event {
    /** What the young person said, or the other side. */
    public enum Answer {
        ACCEPTED("Accepted"),
        DECLINED("Declined by the young person"),
        FELL_THROUGH("Came to nothing");

        private final String words;

        Answer(String words) {
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
        return String.valueOf(offer.value());
    }

    @Override
    public String words() {
        return "Offer answered on %s: %s".formatted(DayWords.of(on), answer.words());
    }
}
