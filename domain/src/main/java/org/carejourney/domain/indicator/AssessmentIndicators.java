package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.assessment.Assessment;
import org.carejourney.domain.assessment.AssessmentDecided;
import org.carejourney.domain.assessment.AssessmentTimes;
import org.carejourney.domain.assessment.ViewsGathered;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.PeriodOfCare;

/** Whether assessments of children's needs are up to date, and whether children take part in them. */
final class AssessmentIndicators {
    private static final int TAKES_PART_FROM_AGE = 4;

    private AssessmentIndicators() {}

    static List<Indicator> all() {
        return List.of(participation(), upToDate());
    }

    private static Indicator upToDate() {
        return indicator("ASM-01", "Children with an up-to-date assessment")
                .in(Topic.VISITS_AND_PLANS)
                .meaning("Whether what the council knows of each child's needs is of today.")
                .polarity(Polarity.HIGH_GOOD)
                .of(
                        "Children in care on the day, but for those in care for less than 45 working days whose assessment is in"
                                + " progress")
                .counts(
                        "Assessment authorised in the last 12 months, and no change since then that has waited for 45 working"
                                + " days")
                .source("Local; the law sets no time (regulation 4; Working Together, 45 working days)")
                .needs(Needs.USE)
                .measuredBy(child -> PopulationIndicators.ofChildrenInCare(child, episode -> upToDate(child)));
    }

    private static Finding upToDate(ChildAsAt child) {
        if (isNewWithAssessmentInProgress(child)) {
            return Finding.NOT_IN_COHORT;
        }
        var authorised = latestAuthorised(child);
        if (authorised.isEmpty()) {
            return isTheLastUnknown(child)
                    ? new Finding.CannotTell("the assessment before recording began here", 1)
                    : Finding.notMet(Evidence.of("No assessment authorised"));
        }
        var on = authorised.get().on();
        var until = child.setting().clocks().after(on, AssessmentTimes.VALID);
        var evidence = new ArrayList<Evidence>();
        evidence.add(Evidence.on("Assessment authorised", on));
        evidence.add(Evidence.on("Up to date until", until));
        var overdue = overdue(child);
        overdue.ifPresent(one -> evidence.add(Evidence.on(
                "Out of date: " + one.trigger().what(), one.trigger().on())));
        boolean met = !until.isBefore(child.asAt()) && overdue.isEmpty();
        return new Finding.Counted(met ? 1 : 0, 1, met, evidence);
    }

    private static Optional<AssessmentDecided> latestAuthorised(ChildAsAt child) {
        return Assessment.of(child.record()).stream()
                .map(Assessment::authorised)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(AssessmentDecided::on));
    }

    private static Optional<Obligation> overdue(ChildAsAt child) {
        return child.obligations(ObligationKind.ASSESSMENT).stream()
                .filter(one -> one.standing() instanceof Standing.Overdue)
                .findFirst();
    }

    private static boolean isNewWithAssessmentInProgress(ChildAsAt child) {
        var clocks = child.setting().clocks();
        return child.period()
                        .map(PeriodOfCare::start)
                        .filter(clocks::isInUseOn)
                        .filter(start ->
                                clocks.after(start, AssessmentTimes.WITHIN).isAfter(child.asAt()))
                        .isPresent()
                && Assessment.inProgress(child.record()).isPresent();
    }

    /** In care since before recording began here, and that is less than a year ago. */
    private static boolean isTheLastUnknown(ChildAsAt child) {
        var clocks = child.setting().clocks();
        LocalDate since = clocks.inUseSince().orElseThrow();
        boolean wasInCare =
                child.period().map(PeriodOfCare::start).filter(since::isAfter).isPresent();
        return wasInCare
                && !clocks.after(since, AssessmentTimes.VALID).isBefore(child.asAt())
                && overdue(child).isEmpty();
    }

    private static Indicator participation() {
        return indicator("REV-05", "Assessments in which the child took part")
                .in(Topic.REVIEWS)
                .meaning("Whether children are heard when their needs are looked at.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Assessments authorised in 12 months of children aged 4 or older on that day")
                .counts(
                        "The child's views were obtained in some way, and the child was seen alone where that was right")
                .source("Local, after the participation codes of reviews")
                .needs(Needs.USE)
                .measuredBy(child -> {
                    var window = DateRange.twelveMonthsTo(child.asAt());
                    var made = Assessment.of(child.record()).stream()
                            .filter(one -> one.authorised()
                                    .map(AssessmentDecided::on)
                                    .filter(window::contains)
                                    .filter(on -> isOldEnough(child, on))
                                    .isPresent())
                            .toList();
                    return Finding.events(
                            made.stream().filter(AssessmentIndicators::tookPart).count(),
                            made.size(),
                            made.stream().map(AssessmentIndicators::evidence).toList());
                });
    }

    private static boolean isOldEnough(ChildAsAt child, LocalDate on) {
        return child.record()
                .born()
                .filter(born -> Ages.on(born, on) >= TAKES_PART_FROM_AGE)
                .isPresent();
    }

    private static boolean tookPart(Assessment assessment) {
        return assessment.views().filter(ViewsGathered::childTookPart).isPresent();
    }

    private static Evidence evidence(Assessment assessment) {
        return Evidence.on(
                assessment.views().map(ViewsGathered::words).orElse("Views not recorded") + "; assessment authorised",
                assessment.authorised().orElseThrow().on());
    }
}
