package org.carejourney.domain.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;

/** Measures that count obligations of one kind. What was cancelled or excluded is in neither number. */
final class DoneInTime {
    private DoneInTime() {}

    /** Of those due in the period, how many were done on or before the last day in time. */
    static Measure dueIn(ObligationKind kind, Function<LocalDate, DateRange> period) {
        return child -> {
            var within = period.apply(child.asAt());
            var due = child.obligations(kind).stream()
                    .filter(one -> within.contains(one.due()))
                    .filter(DoneInTime::counts)
                    .toList();
            return Finding.events(
                    due.stream()
                            .filter(one -> one.standing() instanceof Standing.OnTime)
                            .count(),
                    due.size(),
                    due.stream().flatMap(one -> evidence(one).stream()).toList());
        };
    }

    static boolean counts(Obligation one) {
        return !(one.standing() instanceof Standing.Cancelled || one.standing() instanceof Standing.Excluded);
    }

    static List<Evidence> evidence(Obligation one) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(Evidence.on(one.trigger().what(), one.trigger().on()));
        evidence.add(Evidence.on("Due", one.due()));
        one.metOn()
                .ifPresentOrElse(
                        day -> evidence.add(Evidence.on(
                                one.standing() instanceof Standing.Late ? "Done late" : "Done in time", day)),
                        () -> evidence.add(Evidence.of("Not done")));
        return evidence;
    }
}
