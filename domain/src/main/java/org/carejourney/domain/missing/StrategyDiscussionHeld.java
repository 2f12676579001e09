package org.carejourney.domain.missing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Council, police and health met about a child who is missing often or for long.
 *
 * @param episode the missing episode that called for it
 * @param agreed what is done to keep the child safe
 */
public record StrategyDiscussionHeld(FactId id, FactId episode, LocalDate on, String agreed) implements Event {
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
        return "Strategy discussion held on %s: %s".formatted(DayWords.of(on), agreed);
    }
}
