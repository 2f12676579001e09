package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.List;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.obligation.ObligationKind;

/** What goes with the ending of placements. */
final class MoveIndicators {
    private MoveIndicators() {}

    static List<Indicator> all() {
        return List.of(indicator("PLN-04", "Notices of placements ending in time, 12 months")
                .in(Topic.VISITS_AND_PLANS)
                .meaning("Whether parents, carers and services know in writing that a child moves.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Placements that ended by a move, whose notices fell due in the period")
                .counts("Given before the placement ended or within 10 working days of its ending")
                .source("Care Planning, Placement and Case Review Regulations 2010, regulation 14(4)")
                .needs(Needs.USE)
                .measuredBy(DoneInTime.dueIn(ObligationKind.ENDING_NOTICES, DateRange::twelveMonthsTo)));
    }
}
