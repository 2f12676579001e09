package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The applicants were told what was decided.
 *
 * @param decision of which they were told
 */
public record FosterTold(FactId id, LocalDate on, FactId decision, Way way) implements Event {
    /** How. */
    public enum Way {
        ORALLY("orally"),
        IN_WRITING("in writing");

        private final String words;

        Way(String words) {
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
        return way + ":" + decision.value();
    }

    @Override
    public String words() {
        return "Told of the decision %s on %s".formatted(way.words(), DayWords.of(on));
    }
}
