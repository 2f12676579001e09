package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A day as people write it: 31 May 2021. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** With the time of day, where it is known: 31 May 2021 at 18:00. */
    public static String of(LocalDate day, Optional<LocalTime> time) {
        return of(day) + time.map(at -> " at " + TIME.format(at)).orElse("");
    }
}
