package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.placing.ConnectedPersonApproved;
import org.carejourney.domain.placing.ConnectedPersonApproved.Approval;
import org.carejourney.domain.placing.ConnectedPersonDecided;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;

/**
 * What makes a child be visited otherwise than the return tells, from a day on. Someone says so, or the approval of a
 * connected person does: a temporary one holds until the carer is a foster carer, and nobody has to tell it a second time.
 *
 * @param told the event that tells it
 * @param placement the first episode of the placement
 * @param everyWeeks how many weeks may lie between visits, where someone decides that
 */
record HowVisited(
        FactId told, FactId placement, LocalDate on, Circumstance circumstance, Optional<Integer> everyWeeks) {

    private static final Comparator<HowVisited> AS_TOLD =
            Comparator.comparing(HowVisited::on).thenComparing(how -> how.told().value());

    static List<HowVisited> all(CareRecord record) {
        var all = new ArrayList<HowVisited>();
        for (var one : record.all(VisitingAgreed.class)) {
            all.add(new HowVisited(one.id(), one.placement(), one.on(), one.circumstance(), one.everyWeeks()));
        }
        for (var one : record.all(ConnectedPersonApproved.class)) {
            if (one.approval() == Approval.TEMPORARY) {
                all.add(told(one.id(), one.placement(), one.on(), Circumstance.CARER_APPROVED_FOR_NOW));
            }
        }
        for (var one : record.all(ConnectedPersonDecided.class)) {
            if (one.approved() && isForNow(all, one)) {
                all.add(told(one.id(), one.placement(), one.on(), Circumstance.ORDINARY));
            }
        }
        return all;
    }

    /** What held of a placement on a day: the latest that was told of it. */
    static Optional<HowVisited> latest(LocalDate day, FactId placement, List<HowVisited> all) {
        return all.stream()
                .filter(one -> one.placement().equals(placement) && !one.on().isAfter(day))
                .max(AS_TOLD);
    }

    private static boolean isForNow(List<HowVisited> all, ConnectedPersonDecided decided) {
        return latest(decided.on(), decided.placement(), all)
                .filter(one -> one.circumstance() == Circumstance.CARER_APPROVED_FOR_NOW)
                .isPresent();
    }

    private static HowVisited told(FactId id, FactId placement, LocalDate on, Circumstance circumstance) {
        return new HowVisited(id, placement, on, circumstance, Optional.empty());
    }
}
