package org.carejourney.domain.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DateRange;

/** The questionnaire on strengths and difficulties. */
final class DifficultiesIndicators {
    private static final int FROM_AGE = 4;
    private static final int UNTIL_AGE = 17;
    private static final String SCORED = "Children with a score (HLT-06a)";

    private DifficultiesIndicators() {}

    static List<Indicator> all() {
        return List.of(
                HealthIndicators.running("HLT-06a", "Strengths and difficulties questionnaire completed")
                        .meaning("Children whose emotional wellbeing is measured.")
                        .polarity(Polarity.HIGH_GOOD)
                        .of(
                                "Children looked after for 12 months without a break on the day, aged 4 or older when the 12"
                                        + " months began and under 17, or asked at that age meanwhile")
                        .counts("A score was given")
                        .measuredBy(child -> HealthIndicators.ofCohort(
                                child,
                                isAsked(child),
                                health -> health.map(HealthYear::score)
                                        .map(score ->
                                                Finding.counted(score.value().isPresent(), score.evidence()))
                                        .orElse(Finding.notMet(Evidence.of("No score"))))),
                HealthIndicators.running("HLT-06b", "Mean score of strengths and difficulties")
                        .meaning("0 to 40; a higher score means more difficulty.")
                        .polarity(Polarity.LOW_GOOD)
                        .unit(Unit.MEAN)
                        .of(SCORED)
                        .counts("Sum of the scores")
                        .measuredBy(child ->
                                ofScores(child, (score, told) -> new Finding.Counted(score, 1, true, List.of(told)))),
                band("normal", "Score 0 to 13: normal", score -> score <= 13, Polarity.HIGH_GOOD),
                band(
                        "borderline",
                        "Score 14 to 16: borderline",
                        score -> score >= 14 && score <= 16,
                        Polarity.LOW_GOOD),
                band("concern", "Score 17 to 40: cause for concern", score -> score >= 17, Polarity.LOW_GOOD));
    }

    private static Indicator band(String code, String title, IntPredicate band, Polarity polarity) {
        return HealthIndicators.running("HLT-06c." + code, title)
                .meaning("How children in care feel, as their carers see it.")
                .polarity(polarity)
                .of(SCORED)
                .counts(title)
                .measuredBy(child -> ofScores(child, (score, told) -> Finding.counted(band.test(score), told)));
    }

    /**
     * As the return asks on 31 March: aged 4 when the year began, and not yet 17. On other days whoever was asked at the
     * ages at which carers are asked belongs too (docs/adr/0074).
     */
    private static Optional<Boolean> isAsked(ChildAsAt child) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        return child.record()
                .born()
                .map(born -> (Ages.on(born, window.first()) >= FROM_AGE && Ages.on(born, child.asAt()) < UNTIL_AGE)
                        || (HealthYear.returned(child).isEmpty()
                                && HealthYear.asked(child.record(), window)
                                        .findAny()
                                        .isPresent()));
    }

    private interface OfScore {
        Finding of(int score, Evidence told);
    }

    private static Finding ofScores(ChildAsAt child, OfScore finding) {
        Function<HealthYear.Answer<Integer>, Finding> scored = answer -> answer.value()
                .map(score -> finding.of(score, answer.evidence()))
                .orElse(Finding.NOT_IN_COHORT);
        return HealthIndicators.ofCohort(
                child,
                isAsked(child),
                health -> health.map(HealthYear::score).map(scored).orElse(Finding.NOT_IN_COHORT));
    }
}
