package org.carejourney.application.service;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carejourney.application.work.Escalation;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.calendar.WorkingDays;

/**
 * When who is told that work is late or nearly so. Local practice, to be confirmed with the service: half of the time
 * gone, 5 working days before (2 where the clock is short), on the day, and 1, 5 and 10 working days after.
 */
final class Escalations {
    private static final WorkingDays SHORT_CLOCK = workingDays(5);

    private final Map<Escalation, LocalDate> from = new EnumMap<>(Escalation.class);

    /** @param started the day the clock started; a clock over which no warning can be given begins with the first that can */
    Escalations(LocalDate started, LocalDate due, WorkingCalendar calendar) {
        long days = ChronoUnit.DAYS.between(started, due);
        boolean isShort = !calendar.after(started, SHORT_CLOCK).isBefore(due);
        put(Escalation.WORKER_WARNED, started.plusDays(Math.max(0, days / 2)));
        put(Escalation.MANAGER_WARNED, calendar.before(due, workingDays(isShort ? 2 : 5)));
        put(Escalation.DUE_TODAY, due);
        put(Escalation.SERVICE_MANAGER, calendar.after(due, workingDays(1)));
        put(Escalation.HEAD_OF_SERVICE, calendar.after(due, workingDays(5)));
        put(Escalation.DEPUTY_DIRECTOR, calendar.after(due, workingDays(10)));
    }

    private void put(Escalation step, LocalDate day) {
        from.put(step, day);
    }

    /** How far the matter has been raised on a day. */
    Escalation on(LocalDate today) {
        var reached = Escalation.NONE;
        for (var step : from.entrySet()) {
            if (!step.getValue().isAfter(today)) {
                reached = step.getKey();
            }
        }
        return reached;
    }

    /** The days still to come on which something changes, in order. */
    List<LocalDate> after(LocalDate today) {
        return from.values().stream()
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted()
                .toList();
    }
}
