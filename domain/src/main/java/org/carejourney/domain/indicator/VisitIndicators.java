package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.visit.VisitMade;

/** Whether children in care are visited as often as the law asks. */
final class VisitIndicators {
    private static final String REGULATION =
            "Care Planning, Placement and Case Review Regulations 2010, regulation 28; Adoption Agencies Regulations 2005,"
                    + " regulation 36";

    private VisitIndicators() {}

    static List<Indicator> all() {
        return List.of(inTime(), upToDate());
    }

    private static Indicator inTime() {
        return indicator("VIS-01", "Statutory visits in time, 12 months")
                .in(Topic.VISITS_AND_PLANS)
                .meaning("Whether someone from the council sees each child as often as the law asks.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Visits that fell due in the period; extra visits and short breaks are left out")
                .counts("The child was seen on or before the last day in time; a call in vain does not count")
                .source(REGULATION)
                .needs(Needs.USE)
                .measuredBy(child -> {
                    var window = DateRange.twelveMonthsTo(child.asAt());
                    var due = child.obligations(ObligationKind.VISIT).stream()
                            .filter(visit -> window.contains(visit.due()))
                            .filter(DoneInTime::counts)
                            .toList();
                    return Finding.events(
                            due.stream()
                                    .filter(visit -> visit.standing() instanceof Standing.OnTime)
                                    .count(),
                            due.size(),
                            due.stream()
                                    .flatMap(visit -> evidence(child, visit).stream())
                                    .toList());
                });
    }

    private static List<Evidence> evidence(ChildAsAt child, Obligation visit) {
        var evidence = new ArrayList<>(DoneInTime.evidence(visit));
        child.record().all(VisitMade.class).stream()
                .filter(made -> visit.metOn().filter(made.on()::equals).isPresent() && made.overAScreen())
                .forEach(made -> evidence.add(Evidence.on("Visited over a screen", made.on())));
        return evidence;
    }

    private static Indicator upToDate() {
        return indicator("VIS-02", "Children whose visits are up to date")
                .in(Topic.VISITS_AND_PLANS)
                .meaning("Children for whom no visit is overdue.")
                .polarity(Polarity.HIGH_GOOD)
                .of("Children in care on the day (CLA-01)")
                .counts("The next visit is due on the day or later")
                .source(REGULATION)
                .needs(Needs.USE)
                .measuredBy(child -> PopulationIndicators.ofChildrenInCare(
                        child,
                        episode -> child.obligations(ObligationKind.VISIT).stream()
                                .filter(Obligation::isOpen)
                                .findFirst()
                                .map(next -> Finding.counted(
                                        !next.due().isBefore(child.asAt()),
                                        Evidence.on(
                                                next.trigger().what(),
                                                next.trigger().on()),
                                        Evidence.on("Next visit due", next.due())))
                                .orElse(Finding.met(Evidence.of("No visit falls due before the child comes of age")))));
    }
}
