package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/** The council offered a young person something as a corporate parent. */
public record OpportunityOffered(FactId id, FactId spell, LocalDate on, Kind kind, String details) implements OfSpell {
    /** What councils keep for their own young people. */
    public enum Kind {
        APPRENTICESHIP("An apprenticeship with the council"),
        GUARANTEED_INTERVIEW("A guaranteed interview"),
        COUNCIL_SCHEME("A place on a council-wide scheme");

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
        return on + ":" + kind;
    }

    @Override
    public String words() {
        return "%s offered on %s".formatted(kind.words(), DayWords.of(on));
    }
}
