package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One clock of a child's, put together from the facts and then judged.
 *
 * @param metOn the day on which what it asks for was done, in time or not
 * @param dueAt the time of the last day at which a clock that runs by hours runs out; empty where the whole day is in time
 * @param metAt the time of the day on which it was done, where a clock runs by hours and the time is known
 * @param ended the day on which care, or what the matter was for, came to its end
 * @param excludedBecause why it is not asked for; empty where it is
 */
public record Clock(
        ObligationKind kind,
        Trigger trigger,
        LocalDate due,
        String rule,
        Optional<LocalTime> dueAt,
        Optional<LocalDate> metOn,
        Optional<LocalTime> metAt,
        Optional<LocalDate> ended,
        Optional<String> excludedBecause) {

    public static Clock of(ObligationKind kind, Trigger trigger, LocalDate due, String rule) {
        return new Clock(
                kind,
                trigger,
                due,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Clock metOn(Optional<LocalDate> day) {
        return new Clock(kind, trigger, due, rule, dueAt, day, metAt, ended, excludedBecause);
    }

    /** By a time of the last day: what was done that day is then judged by the time. */
    public Clock dueAt(Optional<LocalTime> time) {
        return new Clock(kind, trigger, due, rule, time, metOn, metAt, ended, excludedBecause);
    }

    public Clock metAt(Optional<LocalTime> time) {
        return new Clock(kind, trigger, due, rule, dueAt, metOn, time, ended, excludedBecause);
    }

    /** Until care, or what the matter was for, came to its end. */
    public Clock until(Optional<LocalDate> day) {
        return new Clock(kind, trigger, due, rule, dueAt, metOn, metAt, day, excludedBecause);
    }

    public Clock excludedBecause(Optional<String> reason) {
        return new Clock(kind, trigger, due, rule, dueAt, metOn, metAt, ended, reason);
    }

    /**
     * What was done counts first. When care ends, or the placement that it was for, what is not yet overdue is cancelled; what is overdue stays missed for
     * ever. What was done on the last day after the time is late by hours; where a time is not known, the day decides.
     */
    public Obligation judgedAt(LocalDate day) {
        if (metOn.isEmpty() && excludedBecause.isPresent()) {
            return with(new Standing.Excluded(excludedBecause.get()));
        }
        if (metOn.isEmpty() && ended.isPresent()) {
            var end = ended.get();
            return with(due.isBefore(end) ? new Standing.Missed(end) : new Standing.Cancelled(end));
        }
        if (metOn.filter(due::equals).isPresent() && isPastTime()) {
            return with(new Standing.Late(due, 0));
        }
        return with(Obligation.asAt(day, kind, trigger, due, metOn, Optional.empty(), rule)
                .standing());
    }

    private boolean isPastTime() {
        return dueAt.isPresent() && metAt.filter(dueAt.get()::isBefore).isPresent();
    }

    private Obligation with(Standing standing) {
        return new Obligation(kind, trigger, due, dueAt, metOn, rule, standing);
    }
}
