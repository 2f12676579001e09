package org.carejourney.application.service;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.carejourney.application.work.Escalation;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.work.Work.Raised.To;
import org.carejourney.domain.work.Work.Watched;

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

    private final List<Step> steps;

    /** That a matter is raised so far on a day. */
    private record Step(LocalDate on, Escalation to) {}

    private Escalations(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** In the manner that the clock has for itself, or else in the usual one. */
    static Escalations of(Watched clock, ClockSettings settings) {
        return clock.raised().isEmpty()
                ? usual(clock.started(), clock.due(), settings)
                : new Escalations(clock.raised().stream()
                        .map(raised -> new Step(raised.on(), to(raised.to())))
                        .toList());
    }

    /** A clock over which no warning can be given begins with the first that can. */
    private static Escalations usual(LocalDate started, LocalDate due, ClockSettings settings) {
        long days = ChronoUnit.DAYS.between(started, due);
        boolean isShort = !settings.calendar().after(started, SHORT_CLOCK).isBefore(due);
        return new Escalations(List.of(
                new Step(started.plusDays(Math.max(0, days / 2)), Escalation.WORKER_WARNED),
                new Step(settings.before(due, isShort ? WARN_OF_SHORT : WARN), Escalation.MANAGER_WARNED),
                new Step(due, Escalation.DUE_TODAY),
                new Step(settings.after(due, SERVICE_MANAGER), Escalation.SERVICE_MANAGER),
                new Step(settings.after(due, HEAD_OF_SERVICE), Escalation.HEAD_OF_SERVICE),
                new Step(settings.after(due, DEPUTY_DIRECTOR), Escalation.DEPUTY_DIRECTOR)));
    }

    private static Escalation to(To whom) {
        return switch (whom) {
            case SERVICE_MANAGER -> Escalation.SERVICE_MANAGER;
            case HEAD_OF_SERVICE -> Escalation.HEAD_OF_SERVICE;
        };
    }

    /** How far the matter has been raised on a day. */
    Escalation on(LocalDate today) {
        return steps.stream()
                .filter(step -> !step.on().isAfter(today))
                .map(Step::to)
                .max(Comparator.naturalOrder())
                .orElse(Escalation.NONE);
    }

    /** The days still to come on which someone is told, in order. */
    List<LocalDate> after(LocalDate today) {
        return steps.stream()
                .map(Step::on)
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted()
                .toList();
    }
}
