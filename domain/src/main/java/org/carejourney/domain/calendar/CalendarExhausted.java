package org.carejourney.domain.calendar;

import java.time.LocalDate;

/** Days were asked for outside the years whose holidays and terms are known: an error, never a guess. */
public final class CalendarExhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CalendarExhausted(LocalDate date, LocalDate from, LocalDate until) {
        super("Holidays and terms are known from %s to %s; %s cannot be judged. Add the missing years to the calendar."
                .formatted(from, until, date));
    }
}
