package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** The day that the report speaks of was fixed; every figure in it is as at that day. */
public record PositionFixed(FactId id, LocalDate on, LocalDate asAt) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String words() {
        return "The report speaks of %s, fixed on %s".formatted(DayWords.of(asAt), DayWords.of(on));
    }
}
