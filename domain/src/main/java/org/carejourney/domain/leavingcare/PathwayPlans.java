package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carejourney.domain.record.CareRecord;

/** How far the first pathway plan has come: written, sent back, written again, approved. */
record PathwayPlans(List<PathwayPlanWritten> written, List<PathwayPlanDecided> decided) {
    static PathwayPlans of(CareRecord record) {
        return new PathwayPlans(record.all(PathwayPlanWritten.class), record.all(PathwayPlanDecided.class));
    }

    Optional<PathwayPlanDecided> approval() {
        return decided.stream().filter(PathwayPlanDecided::approves).min(Comparator.comparing(PathwayPlanDecided::on));
    }

    Optional<LocalDate> approvedOn() {
        return approval().map(PathwayPlanDecided::on);
    }

    /** The one written last, while nobody has decided about it. */
    Optional<PathwayPlanWritten> undecided() {
        return written.stream()
                .filter(plan -> decided.stream().noneMatch(one -> one.version() == plan.version()))
                .max(Comparator.comparing(PathwayPlanWritten::version));
    }

    /** Why the last one was sent back. */
    Optional<String> toChange() {
        return decided.stream()
                .max(Comparator.comparing(PathwayPlanDecided::version))
                .flatMap(PathwayPlanDecided::toChange);
    }

    /** The first number that no plan has: that of the next, or of the one that is told anew. */
    int freeVersion() {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> written.stream().noneMatch(plan -> plan.version() == number))
                .findFirst()
                .orElseThrow();
    }
}
