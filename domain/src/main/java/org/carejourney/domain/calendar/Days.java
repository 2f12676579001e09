package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Which of several days comes first. */
public final class Days {
    private Days() {}

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The first of the days that are there; empty where none is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Optional<LocalDate> earliest(Optional<LocalDate>... days) {
        return Arrays.stream(days).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
