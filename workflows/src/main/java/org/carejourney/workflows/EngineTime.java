package org.carejourney.workflows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Days as the engine's timers read them: the moment at which the day begins in England, wherever the server stands. */
final class EngineTime {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private EngineTime() {}

    static String text(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atStartOfDay(ENGLAND).toOffsetDateTime());
    }

    static LocalDate day(String text) {
        return OffsetDateTime.parse(text).toLocalDate();
    }

    static Date date(LocalDate day) {
        return Date.from(startOf(day));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ENGLAND).toInstant();
    }
}
