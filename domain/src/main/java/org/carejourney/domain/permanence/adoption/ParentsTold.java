package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The parents were told what was decided about adoption, or there was nobody to tell.
 *
 * @param decision the fact that tells the decision
 */
public record ParentsTold(FactId id, FactId decision, How how, LocalDate on, Whom whom) implements Event {
    /** By what means. */
    public enum How {
        ORALLY("orally"),
        IN_WRITING("in writing");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who could be told. */
    public enum Whom {
        PARENTS("The parents were told"),
        NOBODY("No parent can be found, or none is alive");

        private final String words;

        Whom(String words) {
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
        return decision.value() + ":" + how;
    }

    @Override
    public String words() {
        return whom == Whom.PARENTS
                ? "Parents told of the decision %s on %s".formatted(how.words(), DayWords.of(on))
                : whom.words();
    }
}
