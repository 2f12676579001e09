package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The care proceedings came to their end.
 */
public record ProceedingsEnded(FactId id, FactId proceedings, LocalDate on, Ending ending) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(proceedings.value());
    }

    @Override
    public String words() {
        return "Care proceedings ended on %s: %s".formatted(DayWords.of(on), ending.words());
    }
}
