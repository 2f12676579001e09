package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** A pupil in Year 11 has a place for the time after it. */
public record OfferAfterYear11(FactId id, LocalDate on, Kind kind, String provider) implements Event {
    /** What there is after Year 11. */
    public enum Kind {
        COLLEGE("College"),
        SIXTH_FORM("School sixth form"),
        APPRENTICESHIP("Apprenticeship"),
        TRAINING("Training, or a job with training");

        private final String words;

        Kind(String words) {
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
        return "Offered a place after Year 11 on %s: %s, %s"
                .formatted(DayWords.of(on), kind.words().toLowerCase(Locale.UK), provider);
    }
}
