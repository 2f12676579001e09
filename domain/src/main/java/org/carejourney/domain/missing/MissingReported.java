package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The police and the child's worker were told that the child is missing.
 *
 * @param episode the missing episode
 * @param reference number under which the police have it; empty where there is none
 */
public record MissingReported(FactId id, FactId episode, LocalDate on, Optional<String> reference) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(episode.value());
    }

    @Override
    public String words() {
        return "Reported as missing on " + DayWords.of(on);
    }
}
