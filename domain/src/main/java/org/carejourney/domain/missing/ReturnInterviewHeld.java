package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A child who came back talked with someone independent about why they went and what happened.
 *
 * @param episode the missing episode from which the child came back
 * @param at the time at which it began; empty where not known
 * @see "Statutory guidance on children who run away or go missing from home or care, 2014"
 */
public record ReturnInterviewHeld(
        FactId id, FactId episode, LocalDate on, Optional<LocalTime> at, By by, Map<String, String> notKnown)
        implements Event {
    public ReturnInterviewHeld {
        notKnown = Map.copyOf(notKnown);
    }

    /** Who talked with the child. */
    public enum By {
        INDEPENDENT_SERVICE("A service independent of the council", true),
        ADVOCATE("An advocate or independent visitor", true),
        OTHER_WORKER("A worker who is not the child's own", true),
        OWN_WORKER("The child's own social worker", false),
        CARER("The carer, or staff of the home", false);

        private final String words;
        private final boolean independent;

        By(String words, boolean independent) {
            this.words = words;
            this.independent = independent;
        }

        public String words() {
            return words;
        }

        public boolean isIndependent() {
            return independent;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Optional<LocalTime> happenedAt() {
        return at;
    }

    @Override
    public String key() {
        return String.valueOf(episode.value());
    }

    @Override
    public String words() {
        return "Return interview held on " + DayWords.of(on, at);
    }
}
