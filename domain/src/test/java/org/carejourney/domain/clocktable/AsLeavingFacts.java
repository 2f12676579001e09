package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.AsRecord.date;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.leavingcare.AdviserVisited;
import org.carejourney.domain.leavingcare.LeaverMoved;
import org.carejourney.domain.leavingcare.PathwayPlanDecided;
import org.carejourney.domain.leavingcare.PathwayPlanReviewed;
import org.carejourney.domain.leavingcare.SupportSettled;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** The facts that tell what happened on the way out of care and after it. */
final class AsLeavingFacts {
    private static final int SENT_BACK = 1;
    private static final int APPROVED = 2;

    private AsLeavingFacts() {}

    static List<? extends Fact> of(FactId id, Happening one) {
        var on = date(one.day());
        return switch (one.what()) {
            case PATHWAY_SENT_BACK ->
                List.of(new PathwayPlanDecided(
                        id, SENT_BACK, on, PathwayPlanDecided.Outcome.SENT_BACK, Optional.of("Money")));
            case PATHWAY_APPROVED ->
                List.of(new PathwayPlanDecided(
                        id, APPROVED, on, PathwayPlanDecided.Outcome.APPROVED, Optional.empty()));
            case PATHWAY_REVIEWED -> List.of(new PathwayPlanReviewed(id, on, true, true));
            case LEAVER_MOVED -> List.of(new LeaverMoved(id, on, Accommodation.D1, Optional.of(true)));
            case ADVISER_VISITED -> List.of(new AdviserVisited(id, on, AdviserVisited.Where.AT_HOME, true));
            case SUPPORT_SETTLED -> List.of(new SupportSettled(id, on, SupportSettled.How.valueOf(one.word())));
            default -> throw new IllegalArgumentException(one + " is not about leaving care");
        };
    }
}
