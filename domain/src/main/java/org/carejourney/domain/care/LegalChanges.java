package org.carejourney.domain.care;

import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.record.CareRecord;

/** How the legal footing of care may change. */
final class LegalChanges {
    private LegalChanges() {}

    static Decision change(CareRecord record, ChangeLegalStatus change) {
        var open = Episodes.open(record);
        if (open.isEmpty()) {
            return Episodes.notInCare();
        }
        var now = open.get();
        if (now.legalStatus() == change.to()) {
            return Decision.refused(
                    "The legal status is already: " + change.to().meaning());
        }
        var where = Episodes.where(now);
        var problem = Legality.problem(record, change.on(), change.to(), where)
                .or(() -> Episodes.orderProblem(now, change.on()));
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        if (!change.on().equals(now.start())) {
            return Decision.accepted(
                    Episodes.closed(now, change.on(), Optional.empty()),
                    Episodes.next(now, change.on(), ReasonForNewEpisode.L, change.to(), where));
        }
        return switch (now.reason()) {
            case S, L, B, U ->
                Decision.refused("The legal status already changed on %s; correct that change instead"
                        .formatted(DayWords.of(change.on())));
            case P -> Decision.accepted(Episodes.same(now, ReasonForNewEpisode.B, change.to(), where));
            case T -> Decision.accepted(Episodes.same(now, ReasonForNewEpisode.U, change.to(), where));
        };
    }
}
