package org.carejourney.domain.care;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Hours that have really passed, also in the nights in which the clocks change. */
final class HoursInEngland {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** How long a child must be accommodated before care begins: longer than this. */
    static final Duration A_DAY = Duration.ofHours(24);

    private HoursInEngland() {}

    static Duration between(LocalDate day, LocalTime at, LocalDate laterDay, LocalTime laterAt) {
        return Duration.between(
                LocalDateTime.of(day, at).atZone(ENGLAND),
                LocalDateTime.of(laterDay, laterAt).atZone(ENGLAND));
    }

    static String words(Duration time) {
        return time.toMinutesPart() == 0
                ? "%d hours".formatted(time.toHours())
                : "%d hours and %d minutes".formatted(time.toHours(), time.toMinutesPart());
    }
}
