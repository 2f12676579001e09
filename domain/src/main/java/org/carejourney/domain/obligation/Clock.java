package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One clock of a child's, put together from the facts and then judged.
 *
 * @param metOn the day on which what it asks for was done, in time or not
 * @param ended the day on which care, or what the matter was for, came to its end
 * @param excludedBecause why it is not asked for; empty where it is
 */
public record Clock(
        ObligationKind kind,
        Trigger trigger,
        LocalDate due,
        String rule,
        Optional<LocalDate> metOn,
        Optional<LocalDate> ended,
        Optional<String> excludedBecause) {

    public static Clock of(ObligationKind kind, Trigger trigger, LocalDate due, String rule) {
        return new Clock(kind, trigger, due, rule, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Clock metOn(Optional<LocalDate> day) {
        return new Clock(kind, trigger, due, rule, day, ended, excludedBecause);
    }

    /** Until care, or what the matter was for, came to its end. */
    public Clock until(Optional<LocalDate> day) {
        return new Clock(kind, trigger, due, rule, metOn, day, excludedBecause);
    }

    public Clock excludedBecause(Optional<String> reason) {
        return new Clock(kind, trigger, due, rule, metOn, ended, reason);
    }

    /**
     * What was done counts first. When care ends, or the placement that it was for, what is not yet overdue is cancelled; what is overdue stays missed for
     * ever.
     */
    public Obligation judgedAt(LocalDate day) {
        if (metOn.isEmpty() && excludedBecause.isPresent()) {
            return with(new Standing.Excluded(excludedBecause.get()));
        }
        if (metOn.isEmpty() && ended.isPresent()) {
            var end = ended.get();
            return with(due.isBefore(end) ? new Standing.Missed(end) : new Standing.Cancelled(end));
        }
        return Obligation.asAt(day, kind, trigger, due, metOn, Optional.empty(), rule);
    }

    private Obligation with(Standing standing) {
        return new Obligation(kind, trigger, due, metOn, rule, standing);
    }
}
