package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The court allocated the case and gave directions.
 *
 * @param allocatedTo who hears the case
 * @param finalEvidenceBy when the council's final evidence is due; empty where the court has not said yet
 */
public record DirectionsGiven(
        FactId id, FactId proceedings, LocalDate on, Bench allocatedTo, Optional<LocalDate> finalEvidenceBy)
        implements Event {
    /** Who hears a case. */
    public enum Bench {
        MAGISTRATES("Magistrates"),
        DISTRICT_JUDGE("District judge"),
        CIRCUIT_JUDGE("Circuit judge"),
        HIGH_COURT_JUDGE("High Court judge");

        private final String words;

        Bench(String words) {
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
        return proceedings.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Directions of %s; heard by: %s"
                .formatted(DayWords.of(on), allocatedTo.words().toLowerCase(Locale.UK));
    }
}
