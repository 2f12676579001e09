package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.YearlyHealth;

/**
 * Health of children looked after for twelve months: on 31 March as the yearly return tells it, on other days as people
 * record it here.
 */
final class HealthIndicators {
    private static final String COHORT = "Children looked after for 12 months without a break on the day";
    private static final String SOURCE = "SSDA903 OC2; DfE outcomes data guidance";

    private static final Finding NO_RETURN = new Finding.CannotTell("yearly health return", 1);

    private HealthIndicators() {}

    static List<Indicator> all() {
        var all = new ArrayList<>(InitialHealthIndicators.all());
        all.add(yearly("OC2.cohort", "Looked after for 12 months")
                .meaning("The children of whom the yearly health return is made.")
                .unit(Unit.COUNT)
                .of("Children in care on 31 March")
                .counts("Looked after for 12 months without a break, short breaks left out")
                .measuredBy(child -> inCohort(child)
                        ? new Finding.Counted(
                                1,
                                0,
                                true,
                                List.of(Evidence.on(
                                        "In care since",
                                        child.period().map(PeriodOfCare::start).orElseThrow())))
                        : Finding.NOT_IN_COHORT));
        all.add(reviewsUpToDate());
        all.add(yearly("HLT-02.OC2", "Health assessment in the year")
                .meaning("Children whose health is looked after. No return for the child counts as not done.")
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT)
                .counts("Health assessment in the year")
                .measuredBy(child ->
                        ofReturn(child, Optional.of(true), health -> returned(health, YearlyHealth::healthAssessed))));
        all.add(answer("HLT-03", "Teeth checked in the year", HealthYear::teethChecked));
        all.add(answer("HLT-04", "Immunisations up to date", HealthYear::immunised));
        all.add(running("HLT-05", "Development checks, under-fives")
                .meaning("Young children whose development is followed.")
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT + ", aged under 5")
                .counts("Development and promotion checks up to date")
                .measuredBy(child -> ofCohort(child, aged(child, age -> age < 5), yesNo(HealthYear::development))));
        all.addAll(DifficultiesIndicators.all());
        all.add(running("HLT-07", "Substance misuse identified")
                .meaning("Children whose misuse of substances was identified in the year.")
                .polarity(Polarity.LOW_GOOD)
                .of(COHORT)
                .counts("Substance misuse identified")
                .measuredBy(child -> ofCohort(child, Optional.of(true), yesNo(HealthYear::misuse))));
        all.add(intervention("received", "Received help with substance misuse")
                .polarity(Polarity.HIGH_GOOD)
                .measuredBy(child -> ofMisuse(child, HealthYear::helped)));
        all.add(intervention("refused", "Offered help with substance misuse and refused")
                .polarity(Polarity.LOW_GOOD)
                .measuredBy(child -> ofMisuse(child, HealthYear::refusedHelp)));
        all.add(yearly("HLT-08", "Convicted or cautioned in the year")
                .meaning("Children aged 10 or older who were convicted, or given a youth caution.")
                .polarity(Polarity.LOW_GOOD)
                .of(COHORT + ", aged 10 or older")
                .counts("Convicted or given a youth caution")
                .measuredBy(child -> ofReturn(
                        child, aged(child, age -> age >= 10), health -> returned(health, YearlyHealth::convicted))));
        return all;
    }

    /** What the yearly return alone tells. */
    private static Indicator.Builder yearly(String code, String title) {
        return indicator(code, title)
                .in(Topic.HEALTH)
                .over(Period.COLLECTION_YEAR)
                .source(SOURCE)
                .needs(Indicator.Needs.THE_31ST_OF_MARCH);
    }

    /** What the return tells on 31 March, and people here on other days. */
    static Indicator.Builder running(String code, String title) {
        return indicator(code, title)
                .in(Topic.HEALTH)
                .over(Period.TWELVE_MONTHS)
                .source(SOURCE)
                .needs(Indicator.Needs.THE_RETURN_OR_A_YEAR_OF_USE);
    }

    private static Indicator reviewsUpToDate() {
        return indicator("HLT-02", "Review health assessments up to date")
                .in(Topic.HEALTH)
                .meaning("Children for whom no health assessment is overdue.")
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT)
                .counts("Assessed within 6 months where they were under 5 at the last assessment, within 12 otherwise")
                .source("Care Planning, Placement and Case Review Regulations 2010, regulation 7")
                .needs(Indicator.Needs.USE)
                .measuredBy(child -> inCohort(child) ? upToDate(child) : Finding.NOT_IN_COHORT);
    }

    /** The last clock of the chain decides; where none is open the next assessment would come after the 18th birthday. */
    private static Finding upToDate(ChildAsAt child) {
        var open = child.obligations(ObligationKind.REVIEW_HEALTH).stream()
                .filter(one -> one.metOn().isEmpty() && !isOver(one.standing()))
                .reduce((one, later) -> later);
        if (open.isPresent()) {
            var next = open.get();
            return Finding.counted(
                    !next.due().isBefore(child.asAt()),
                    Evidence.on(next.trigger().what(), next.trigger().on()),
                    Evidence.on("Next assessment due", next.due()));
        }
        return child.obligations(ObligationKind.INITIAL_HEALTH).stream()
                .reduce((one, later) -> later)
                .filter(initial -> initial.metOn().isEmpty())
                .map(never -> Finding.notMet(Evidence.on("Not assessed; was due", never.due())))
                .orElseGet(() -> Finding.met(Evidence.of("No assessment falls due before the 18th birthday")));
    }

    /** Care ended meanwhile; what counts is the care the child is in now. */
    private static boolean isOver(Standing standing) {
        return standing instanceof Standing.Cancelled || standing instanceof Standing.Missed;
    }

    private static Indicator answer(String code, String title, Function<HealthYear, HealthYear.Answer<Boolean>> field) {
        return running(code, title)
                .meaning("Children whose health is looked after. No return for the child counts as not done.")
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT)
                .counts(title)
                .measuredBy(child -> ofCohort(child, Optional.of(true), yesNo(field)));
    }

    private static Indicator.Builder intervention(String code, String title) {
        return running("HLT-07." + code, title)
                .meaning("What became of the help that was needed.")
                .of("Children whose substance misuse was identified (HLT-07)")
                .counts(title);
    }

    private static boolean inCohort(ChildAsAt child) {
        return child.isInCare() && child.lookedAfterFor(12);
    }

    /** Empty where the age cannot be told. */
    private static Optional<Boolean> aged(ChildAsAt child, Predicate<Integer> band) {
        return child.age().map(band::test);
    }

    /** Of those in the cohort and of an age for it; empty where the age cannot be told. */
    static Finding ofCohort(ChildAsAt child, Optional<Boolean> ofAge, Function<Optional<HealthYear>, Finding> finding) {
        return of(child, ofAge, finding, HealthYear::of);
    }

    private static Finding ofReturn(
            ChildAsAt child, Optional<Boolean> ofAge, Function<Optional<YearlyHealth>, Finding> finding) {
        return of(child, ofAge, finding, HealthYear::returned);
    }

    private static <T> Finding of(
            ChildAsAt child,
            Optional<Boolean> ofAge,
            Function<Optional<T>, Finding> finding,
            Function<ChildAsAt, Optional<T>> told) {
        if (!inCohort(child)) {
            return Finding.NOT_IN_COHORT;
        }
        if (ofAge.isEmpty()) {
            return new Finding.CannotTell("birth date", 0);
        }
        return ofAge.get() ? finding.apply(told.apply(child)) : Finding.NOT_IN_COHORT;
    }

    private static Finding ofMisuse(ChildAsAt child, Function<HealthYear, HealthYear.Answer<Boolean>> field) {
        return ofCohort(child, Optional.of(true), health -> {
            boolean identified = health.flatMap(year -> year.misuse().value()).orElse(false);
            return identified ? yesNo(field).apply(health) : Finding.NOT_IN_COHORT;
        });
    }

    private static Function<Optional<HealthYear>, Finding> yesNo(
            Function<HealthYear, HealthYear.Answer<Boolean>> field) {
        return health -> health.map(field).map(HealthIndicators::counted).orElse(NO_RETURN);
    }

    private static Finding returned(Optional<YearlyHealth> health, Function<YearlyHealth, Optional<Boolean>> field) {
        return health.map(year -> HealthYear.answer(year, field.apply(year)))
                .map(HealthIndicators::counted)
                .orElse(NO_RETURN);
    }

    private static Finding counted(HealthYear.Answer<Boolean> answer) {
        return Finding.counted(answer.value().orElse(false), answer.evidence());
    }
}
