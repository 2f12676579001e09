package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.YearlyHealth;

/** Health, as the yearly return tells it on 31 March, of children looked after for twelve months. */
final class HealthIndicators {
    private static final String COHORT = "Children looked after for 12 months without a break on 31 March";
    private static final String SOURCE = "SSDA903 OC2; DfE outcomes data guidance";

    private HealthIndicators() {}

    static List<Indicator> all() {
        var all = new ArrayList<Indicator>();
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
        all.add(answer("HLT-02.OC2", "Health assessment in the year", YearlyHealth::healthAssessed));
        all.add(answer("HLT-03", "Teeth checked in the year", YearlyHealth::teethChecked));
        all.add(answer("HLT-04", "Immunisations up to date", YearlyHealth::immunised));
        all.add(yearly("HLT-05", "Development checks, under-fives")
                .meaning("Young children whose development is followed.")
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT + ", aged under 5")
                .counts("Development and promotion checks up to date")
                .measuredBy(child ->
                        ofCohort(child, aged(child, age -> age < 5), h -> yesNo(h, YearlyHealth::healthCheck))));
        all.add(yearly("HLT-06a", "Strengths and difficulties questionnaire completed")
                .meaning("Children whose emotional wellbeing is measured.")
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT + ", aged 4 or older on 1 April before and under 17")
                .counts("A score was given")
                .measuredBy(child -> ofCohort(
                        child,
                        isAskedForDifficulties(child),
                        health -> Finding.counted(
                                score(health).isPresent(),
                                Evidence.of(score(health).map(s -> "Score " + s).orElse("No score"))))));
        all.add(yearly("HLT-06b", "Mean score of strengths and difficulties")
                .meaning("0 to 40; a higher score means more difficulty.")
                .polarity(Polarity.LOW_GOOD)
                .unit(Unit.MEAN)
                .of("Children with a score (HLT-06a)")
                .counts("Sum of the scores")
                .measuredBy(child -> ofScores(
                        child, score -> new Finding.Counted(score, 1, true, List.of(Evidence.of("Score " + score))))));
        all.add(band("normal", "Score 0 to 13: normal", score -> score <= 13, Polarity.HIGH_GOOD));
        all.add(band(
                "borderline", "Score 14 to 16: borderline", score -> score >= 14 && score <= 16, Polarity.LOW_GOOD));
        all.add(band("concern", "Score 17 to 40: cause for concern", score -> score >= 17, Polarity.LOW_GOOD));
        all.add(yearly("HLT-07", "Substance misuse identified")
                .meaning("Children whose misuse of substances was identified in the year.")
                .polarity(Polarity.LOW_GOOD)
                .of(COHORT)
                .counts("Substance misuse identified")
                .measuredBy(child -> ofCohort(child, Optional.of(true), h -> yesNo(h, YearlyHealth::substanceMisuse))));
        all.add(intervention("received", "Received help with substance misuse")
                .polarity(Polarity.HIGH_GOOD)
                .measuredBy(child -> ofMisuse(child, YearlyHealth::interventionReceived)));
        all.add(intervention("refused", "Offered help with substance misuse and refused")
                .polarity(Polarity.LOW_GOOD)
                .measuredBy(child -> ofMisuse(child, YearlyHealth::interventionRefused)));
        all.add(yearly("HLT-08", "Convicted or cautioned in the year")
                .meaning("Children aged 10 or older who were convicted, or given a youth caution.")
                .polarity(Polarity.LOW_GOOD)
                .of(COHORT + ", aged 10 or older")
                .counts("Convicted or given a youth caution")
                .measuredBy(child ->
                        ofCohort(child, aged(child, age -> age >= 10), h -> yesNo(h, YearlyHealth::convicted))));
        return all;
    }

    private static Indicator.Builder yearly(String code, String title) {
        return indicator(code, title)
                .in(Topic.HEALTH)
                .over(Period.COLLECTION_YEAR)
                .source(SOURCE)
                .needs(Indicator.Needs.THE_31ST_OF_MARCH);
    }

    private static Indicator answer(String code, String title, Function<YearlyHealth, Optional<Boolean>> field) {
        return yearly(code, title)
                .meaning("Children whose health is looked after. No return for the child counts as not done.")
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT)
                .counts(title)
                .measuredBy(child -> ofCohort(child, Optional.of(true), health -> yesNo(health, field)));
    }

    private static Indicator band(String code, String title, IntPredicate band, Polarity polarity) {
        return yearly("HLT-06c." + code, title)
                .meaning("How children in care feel, as their carers see it.")
                .polarity(polarity)
                .of("Children with a score (HLT-06a)")
                .counts(title)
                .measuredBy(child ->
                        ofScores(child, score -> Finding.counted(band.test(score), Evidence.of("Score " + score))));
    }

    private static Indicator.Builder intervention(String code, String title) {
        return yearly("HLT-07." + code, title)
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

    private static Optional<Boolean> isAskedForDifficulties(ChildAsAt child) {
        var yearStart = CollectionYear.of(child.asAt()).firstDay();
        return child.record().born().map(born -> Ages.on(born, yearStart) >= 4 && Ages.on(born, child.asAt()) < 17);
    }

    private static Finding ofCohort(
            ChildAsAt child, Optional<Boolean> ofAge, Function<Optional<YearlyHealth>, Finding> finding) {
        if (!inCohort(child)) {
            return Finding.NOT_IN_COHORT;
        }
        if (ofAge.isEmpty()) {
            return new Finding.CannotTell("birth date", 0);
        }
        return ofAge.get() ? finding.apply(health(child)) : Finding.NOT_IN_COHORT;
    }

    private static Finding ofScores(ChildAsAt child, Function<Integer, Finding> finding) {
        return ofCohort(
                child,
                isAskedForDifficulties(child),
                health -> score(health).map(finding).orElse(Finding.NOT_IN_COHORT));
    }

    private static Finding ofMisuse(ChildAsAt child, Function<YearlyHealth, Optional<Boolean>> field) {
        return ofCohort(child, Optional.of(true), health -> {
            boolean identified = health.flatMap(YearlyHealth::substanceMisuse).orElse(false);
            return identified ? yesNo(health, field) : Finding.NOT_IN_COHORT;
        });
    }

    private static Finding yesNo(Optional<YearlyHealth> health, Function<YearlyHealth, Optional<Boolean>> field) {
        if (health.isEmpty()) {
            return new Finding.CannotTell("yearly health return", 1);
        }
        var answer = field.apply(health.get());
        return Finding.counted(
                answer.orElse(false),
                Evidence.of(answer.map(yes -> yes ? "Yes" : "No").orElse("Not answered") + " in the return of "
                        + health.get().year()));
    }

    private static Optional<Integer> score(Optional<YearlyHealth> health) {
        return health.flatMap(YearlyHealth::difficultiesScore);
    }

    private static Optional<YearlyHealth> health(ChildAsAt child) {
        var year = CollectionYear.of(child.asAt());
        return child.record().all(YearlyHealth.class).stream()
                .filter(health -> health.year().equals(year))
                .findFirst();
    }
}
