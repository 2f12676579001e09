package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must be done for a child, by when, and why.
 *
 * @param due the last day in time
 * @param dueAt the time of that day, for a clock that runs by hours; empty where the whole day is in time
 * @param metOn the day on which it was met, in time or not
 * @param rule why the date is what it is, in words a worker understands, with its source
 */
public record Obligation(
        ObligationKind kind,
        Trigger trigger,
        LocalDate due,
        Optional<LocalTime> dueAt,
        Optional<LocalDate> metOn,
        String rule,
        Standing standing) {

    /** Of a clock that runs out with its last day. */
    public Obligation(
            ObligationKind kind,
            Trigger trigger,
            LocalDate due,
            Optional<LocalDate> metOn,
            String rule,
            Standing standing) {
        this(kind, trigger, due, Optional.empty(), metOn, rule, standing);
    }

    /** Judges the obligation as at a day. */
    public static Obligation asAt(
            LocalDate day,
            ObligationKind kind,
            Trigger trigger,
            LocalDate due,
            Optional<LocalDate> metOn,
            Optional<LocalDate> missedWhenCareEnded,
            String rule) {
        var standing =
                missedWhenCareEnded.<Standing>map(Standing.Missed::new).orElseGet(() -> standing(day, due, metOn));
        return new Obligation(kind, trigger, due, Optional.empty(), metOn, rule, standing);
    }

    private static Standing standing(LocalDate day, LocalDate due, Optional<LocalDate> metOn) {
        if (metOn.isPresent()) {
            var met = metOn.get();
            return met.isAfter(due) ? new Standing.Late(met, daysAfter(due, met)) : new Standing.OnTime(met);
        }
        return day.isAfter(due) ? new Standing.Overdue(daysAfter(due, day)) : new Standing.NotYetDue();
    }

    private static int daysAfter(LocalDate due, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(due, day);
    }

    /** What is still to be done, soonest first, and then what is over, the latest first. */
    public static List<Obligation> inOrder(Stream<Obligation> obligations) {
        var byDue = Comparator.comparing(Obligation::due);
        var all = obligations.toList();
        return Stream.concat(
                        all.stream().filter(Obligation::isOpen).sorted(byDue),
                        all.stream().filter(one -> !one.isOpen()).sorted(byDue.reversed()))
                .toList();
    }

    /** A worker still has to do it. */
    public boolean isOpen() {
        return switch (standing) {
            case Standing.NotYetDue ignored -> true;
            case Standing.Overdue ignored -> true;
            case Standing.OnTime ignored -> false;
            case Standing.Late ignored -> false;
            case Standing.Missed ignored -> false;
            case Standing.Cancelled ignored -> false;
            case Standing.Excluded ignored -> false;
            case Standing.CannotTell ignored -> false;
        };
    }
}
