package org.carejourney.domain.shortbreak;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A stay of a series of short breaks was booked.
 *
 * @param on the day of booking
 * @param from the first day of the stay
 * @param until the day on which it ends
 * @param sameSetting with the carer or in the setting of the series
 * @param goesAhead booked although it passes a limit, after a warning
 */
public record ShortBreakBooked(
        FactId id, LocalDate on, LocalDate from, LocalDate until, boolean sameSetting, boolean goesAhead)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return from.toString();
    }

    @Override
    public String words() {
        return "Short break booked from %s to %s".formatted(DayWords.of(from), DayWords.of(until));
    }
}
