package org.carejourney.application.service;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carejourney.application.work.Escalation;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;

/**
 * When who is told that work is late or nearly so. Local practice, to be confirmed with the service: half of the time
 * gone, 5 working days before (2 where the clock is short), on the day, and 1, 5 and 10 working days after.
 */
final class Escalations {
    private static final WorkingDays SHORT_CLOCK = workingDays(5);
    private static final LocalClock WARN =
            LocalClock.workingDaysUsually(5, "WARN_BEFORE_DUE", "Warn worker and team manager before the last day");
    private static final LocalClock WARN_OF_SHORT = LocalClock.workingDaysUsually(
            2, "WARN_BEFORE_SHORT_DUE", "Warn them before the last day of a clock of five working days or less");
    private static final LocalClock SERVICE_MANAGER =
            LocalClock.workingDaysUsually(1, "TELL_SERVICE_MANAGER", "Tell the service manager after the last day");
    private static final LocalClock HEAD_OF_SERVICE =
            LocalClock.workingDaysUsually(5, "TELL_HEAD_OF_SERVICE", "Tell the head of service after the last day");
    private static final LocalClock DEPUTY_DIRECTOR = LocalClock.workingDaysUsually(
            10, "TELL_DEPUTY_DIRECTOR", "Put on the Deputy Director's weekly list after the last day");

    /** What the service may set. */
    static final List<LocalClock> LOCAL_CLOCKS =
            List.of(WARN, WARN_OF_SHORT, SERVICE_MANAGER, HEAD_OF_SERVICE, DEPUTY_DIRECTOR);

    private final Map<Escalation, LocalDate> from = new EnumMap<>(Escalation.class);

    /** @param started the day the clock started; a clock over which no warning can be given begins with the first that can */
    Escalations(LocalDate started, LocalDate due, ClockSettings settings) {
        var calendar = settings.calendar();
        long days = ChronoUnit.DAYS.between(started, due);
        boolean isShort = !calendar.after(started, SHORT_CLOCK).isBefore(due);
        put(Escalation.WORKER_WARNED, started.plusDays(Math.max(0, days / 2)));
        put(Escalation.MANAGER_WARNED, settings.before(due, isShort ? WARN_OF_SHORT : WARN));
        put(Escalation.DUE_TODAY, due);
        put(Escalation.SERVICE_MANAGER, settings.after(due, SERVICE_MANAGER));
        put(Escalation.HEAD_OF_SERVICE, settings.after(due, HEAD_OF_SERVICE));
        put(Escalation.DEPUTY_DIRECTOR, settings.after(due, DEPUTY_DIRECTOR));
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
