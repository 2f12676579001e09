package org.carejourney.application.service;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.carejourney.application.practice.LocalClocks;
import org.carejourney.application.work.Escalation;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.work.Work.Raised.To;
import org.carejourney.domain.work.Work.Watched;

/**
 * When who is told that work is late or nearly so. Local practice, to be confirmed with the service: half of the time
 * gone, 5 working days before (2 where the clock is short), on the day, and 1, 5 and 10 working days after.
 */
final class Escalations {
    private static final WorkingDays SHORT_CLOCK = workingDays(5);

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
                new Step(
                        settings.before(due, isShort ? LocalClocks.WARN_OF_SHORT : LocalClocks.WARN),
                        Escalation.MANAGER_WARNED),
                new Step(due, Escalation.DUE_TODAY),
                new Step(settings.after(due, LocalClocks.SERVICE_MANAGER), Escalation.SERVICE_MANAGER),
                new Step(settings.after(due, LocalClocks.HEAD_OF_SERVICE), Escalation.HEAD_OF_SERVICE),
                new Step(settings.after(due, LocalClocks.DEPUTY_DIRECTOR), Escalation.DEPUTY_DIRECTOR)));
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
