package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** Whoever has an action gave the answer, by a written briefing to the Board's members. */
public record QueryAnswered(FactId id, LocalDate on, FactId query, String response) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    /** A query of which more is asked is answered again, on another day. */
    @Override
    public String key() {
        return query.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Answered on %s: %s".formatted(DayWords.of(on), response);
    }
}
