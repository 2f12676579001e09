package org.carejourney.domain.calendar;

import java.time.LocalDate;

/** Working days were asked for outside the years whose bank holidays are known: an error, never a guess. */
public final class CalendarExhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CalendarExhausted(LocalDate date, LocalDate from, LocalDate until) {
        super("Bank holidays are known from %s to %s; %s cannot be judged. Add the missing years to the calendar."
                .formatted(from, until, date));
    }
}
