package org.carejourney.domain.visit;

import java.time.Period;
import java.util.List;
import org.carejourney.domain.obligation.LocalClock;

/** Lengths of time about visits that the law leaves to the service. */
final class VisitTimes {
    static final LocalClock EXTRA_VISIT = LocalClock.workingDaysUsually(
            5, "EXTRA_VISIT_WITHIN", "Make a visit that the child or the carer asked for");

    static final LocalClock AGAIN = LocalClock.workingDaysUsually(
            2, "VISIT_AGAIN_WITHIN", "Try again after a visit at which the child was not seen");

    static final LocalClock SIGN =
            LocalClock.workingDaysUsually(5, "SIGN_VISIT_WITHIN", "Team manager signs the record of a visit");

    static final LocalClock REVIEW_OF_CONCERN = LocalClock.workingDaysUsually(
            10, "REVIEW_OF_CONCERN_WITHIN", "Review the case after a visit raised a concern (regulation 30)");

    static final LocalClock WHERE_OTHERS_ARE_RESPONSIBLE = LocalClock.daysUsually(
            42,
            "VISIT_WHERE_OTHERS_ARE_RESPONSIBLE",
            "Visits where someone else is responsible for where the child lives");

    static final LocalClock ADOPTIVE_PLACEMENT = LocalClock.daysUsually(
            42,
            "VISIT_ADOPTIVE_PLACEMENT",
            "Visits to an adoptive placement after its first review, until a decision of the review is recorded");

    /** How long after the child has left a visit made before can still be recorded by those who made it (local). */
    static final Period WRITTEN_UP_WITHIN = Period.ofWeeks(6);

    static final List<LocalClock> ALL =
            List.of(EXTRA_VISIT, AGAIN, SIGN, REVIEW_OF_CONCERN, WHERE_OTHERS_ARE_RESPONSIBLE, ADOPTIVE_PLACEMENT);

    private VisitTimes() {}
}
