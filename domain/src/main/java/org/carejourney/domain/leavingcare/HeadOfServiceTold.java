package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The head of service was told that a young person lives somewhere unsuitable, or is homeless.
 *
 * @param home the fact that told where they live
 * @param done what is done about it
 */
public record HeadOfServiceTold(FactId id, FactId home, LocalDate on, String done) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(home.value());
    }

    @Override
    public String words() {
        return "Head of service told on %s: %s".formatted(DayWords.of(on), done);
    }
}
