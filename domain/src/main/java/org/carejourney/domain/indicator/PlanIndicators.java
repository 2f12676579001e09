package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.List;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.obligation.ObligationKind;

/** Plans made, and notices given, in time. */
final class PlanIndicators {
    private PlanIndicators() {}

    static List<Indicator> all() {
        return List.of(
                inTime(
                        "PLN-01",
                        "Care plans in time, 12 months",
                        ObligationKind.CARE_PLAN,
                        "Periods of care whose care plan fell due in the period",
                        "Written within 10 working days of the first placement",
                        "Care Planning, Placement and Case Review Regulations 2010, regulation 4"),
                inTime(
                        "PLN-02",
                        "Placement plans in time, 12 months",
                        ObligationKind.PLACEMENT_PLAN,
                        "Placements whose plan fell due in the period",
                        "Agreed before the placement or within 5 working days of its start",
                        "Care Planning, Placement and Case Review Regulations 2010, regulation 9"),
                inTime(
                        "PLN-03",
                        "Notices of placements in time, 12 months",
                        ObligationKind.PLACEMENT_NOTICES,
                        "Placements whose notices fell due in the period",
                        "Given before the placement or within 5 working days of its start",
                        "Care Planning, Placement and Case Review Regulations 2010, regulation 13"));
    }

    private static Indicator inTime(
            String code, String title, ObligationKind kind, String cohort, String test, String source) {
        return indicator(code, title)
                .in(Topic.VISITS_AND_PLANS)
                .meaning("Whether children and those who care for them know from the start what is planned.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of(cohort)
                .counts(test)
                .source(source)
                .needs(Needs.USE)
                .measuredBy(DoneInTime.dueIn(kind, DateRange::twelveMonthsTo));
    }
}
