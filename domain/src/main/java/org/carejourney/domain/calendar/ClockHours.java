package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours as they pass, told by the clock on the wall in England: over the night in March on which an hour is lost, 72 hours
 * after six in the evening is seven. Of the hour that comes twice in October the first is meant.
 */
public final class ClockHours {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private ClockHours() {}

    public static LocalDateTime after(LocalDate day, LocalTime time, int hours) {
        return day.atTime(time).atZone(ENGLAND).plusHours(hours).toLocalDateTime();
    }
}
