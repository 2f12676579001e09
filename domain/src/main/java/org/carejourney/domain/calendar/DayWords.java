package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it: 31 May 2021. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
