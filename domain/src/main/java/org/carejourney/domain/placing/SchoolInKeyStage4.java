package org.carejourney.domain.placing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What a move in years 10 or 11 means for school.
 *
 * @param placement the first episode of the placement moved to
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 10"
 */
public record SchoolInKeyStage4(FactId id, FactId placement, LocalDate on, Outcome outcome) implements Event {
    /** What becomes of school. */
    public enum Outcome {
        GOES_ON("School goes on as before"),
        CHANGE_APPROVED(
                "School changes: the nominated officer approved it after consulting the designated teacher and the reviewing officer");

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
        return String.valueOf(placement.value());
    }

    @Override
    public String words() {
        return "Move in year 10 or 11, settled on %s. %s".formatted(DayWords.of(on), outcome.words());
    }
}
