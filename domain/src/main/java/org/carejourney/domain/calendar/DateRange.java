package org.carejourney.domain.calendar;

import java.time.LocalDate;

/** The days from the first to the last, both included. */
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends on or after its first day: " + first + " to " + last);
        }
    }

    /** The twelve months that end on the day, the day included (R12). */
    public static DateRange twelveMonthsTo(LocalDate day) {
        return monthsTo(day, 12);
    }

    /** The given number of months that end on the day, the day included. */
    public static DateRange monthsTo(LocalDate day, int months) {
        return new DateRange(day.minusMonths(months).plusDays(1), day);
    }

    /** From 1 April of the collection year to the day (YTD). */
    public static DateRange yearToDate(LocalDate day) {
        return new DateRange(CollectionYear.of(day).firstDay(), day);
    }

    /** From the first of the month to the day. */
    public static DateRange monthToDate(LocalDate day) {
        return new DateRange(day.withDayOfMonth(1), day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
