package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The agency's decision maker decided against a match. That they decided for it is told by the match itself.
 *
 * @param link the link made
 */
public record MatchDeclined(FactId id, FactId link, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(link.value());
    }

    @Override
    public String words() {
        return "Match declined on " + DayWords.of(on);
    }
}
