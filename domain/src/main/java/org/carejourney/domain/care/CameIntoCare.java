package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * How a child came into care: what no return tells of the first episode of a period of care, which begins on the same
 * day.
 *
 * @param at the time, for 24 hours or less are no care; empty where not known
 * @param decided how it was decided
 */
public record CameIntoCare(
        FactId id, LocalDate on, Optional<LocalTime> at, Decided decided, Map<String, String> notKnown)
        implements Event {
    public CameIntoCare {
        notKnown = Map.copyOf(notKnown);
    }

    /** How it is decided that a child comes into care. */
    public enum Decided {
        APPROVED_BEFORE("Planned, and approved beforehand"),
        EMERGENCY("In an emergency; approval follows"),
        ORDERED("By a court or the police");

        private final String words;

        Decided(String words) {
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
        return "Came into care on %s%s: %s"
                .formatted(DayWords.of(on), at.map(time -> " at " + time).orElse(""), decided.words());
    }
}
