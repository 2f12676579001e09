package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.LocalTime;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A child moved and was back with the carers before within a day. It leaves no episode and counts as no placement; a
 * local choice, to be confirmed with the service.
 *
 * @see "SSDA903 validation rule 355, which questions episodes of less than 24 hours"
 */
public record MoveUndone(FactId id, LocalDate on, LocalTime at, LocalDate back, LocalTime backAt) implements Event {
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
        return "Moved on %s at %s and was back on %s at %s: no move"
                .formatted(DayWords.of(on), at, DayWords.of(back), backAt);
    }
}
