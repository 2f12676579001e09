package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A personal adviser visited a young person who has left care.
 *
 * @param homeSeen the adviser saw where the young person lives
 * @see "Care Leavers (England) Regulations 2010, regulation 8"
 */
public record AdviserVisited(FactId id, LocalDate on, Where where, boolean homeSeen) implements Event {
    /** Where they met. */
    public enum Where {
        AT_HOME("Where the young person lives"),
        ELSEWHERE("Elsewhere, in person");

        private final String words;

        Where(String words) {
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
        return "Visited by the personal adviser on %s: %s"
                .formatted(DayWords.of(on), where.words().toLowerCase(Locale.UK));
    }
}
