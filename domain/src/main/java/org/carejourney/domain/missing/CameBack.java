package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;

/**
 * When a missing child came back, told beside the end of the {@link MissingEpisode}.
 *
 * @param episode the missing episode
 * @param at the time of the day; empty where not known
 */
public record CameBack(
        FactId id, FactId episode, LocalDate on, Optional<LocalTime> at, How how, Map<String, String> notKnown)
        implements Event {
    public CameBack {
        notKnown = Map.copyOf(notKnown);
    }

    /** How the child was found. */
    public enum How {
        CAME_BACK("Came back by themselves"),
        FOUND_BY_CARER("Found by carers or family"),
        FOUND_BY_POLICE("Found by the police"),
        FOUND_OTHERWISE("Found by others");

        private final String words;

        How(String words) {
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
    public Optional<LocalTime> happenedAt() {
        return at;
    }

    @Override
    public String key() {
        return String.valueOf(episode.value());
    }

    @Override
    public String words() {
        return "Back on %s: %s".formatted(DayWords.of(on, at), how.words());
    }
}
