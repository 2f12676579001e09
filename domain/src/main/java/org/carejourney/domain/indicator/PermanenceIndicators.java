package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.ReviewHeld;

/** Children who found a family for good. */
final class PermanenceIndicators {
    private PermanenceIndicators() {}

    static List<Indicator> all() {
        return List.of(
                adoptions("ADO-01.YTD", "Children adopted, this year", Period.YEAR_TO_DATE, DateRange::yearToDate),
                shareOfLeavers(
                        "ADO-02.YTD",
                        "Share of leavers who were adopted, this year",
                        Period.YEAR_TO_DATE,
                        DateRange::yearToDate,
                        ReasonEpisodeCeased::isAdoption),
                adoptions("ADO-01.R12", "Children adopted, 12 months", Period.TWELVE_MONTHS, DateRange::twelveMonthsTo),
                shareOfLeavers(
                        "ADO-02.R12",
                        "Share of leavers who were adopted, 12 months",
                        Period.TWELVE_MONTHS,
                        DateRange::twelveMonthsTo,
                        ReasonEpisodeCeased::isAdoption),
                daysToMatch("ADO-12", "Days from placement order to match", Unit.DAYS),
                daysToMatch("ADO-14.A2", "Days from placement order to match, the middle", Unit.MEDIAN_DAYS),
                shareOfLeavers(
                        "SGO-01",
                        "Share of leavers with a special guardian",
                        Period.TWELVE_MONTHS,
                        DateRange::twelveMonthsTo,
                        ReasonEpisodeCeased::isSpecialGuardianship),
                planBySecondReview());
    }

    private static Indicator planBySecondReview() {
        return indicator("PER-01", "Permanence plan agreed by the second review, 12 months")
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("Whether it is settled soon how each child will have a lasting home.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Periods of care whose second review was held in the period")
                .counts("A permanence plan was agreed on the day of that review or before")
                .source("Local procedures on permanence planning")
                .needs(Indicator.Needs.USE)
                .measuredBy(child -> {
                    var window = DateRange.twelveMonthsTo(child.asAt());
                    var held = child.obligations(ObligationKind.PERMANENCE_PLAN).stream()
                            .filter(plan -> window.contains(plan.due()) && isReviewed(child, plan.due()))
                            .filter(DoneInTime::counts)
                            .toList();
                    return Finding.events(
                            held.stream()
                                    .filter(plan -> plan.standing() instanceof Standing.OnTime)
                                    .count(),
                            held.size(),
                            held.stream()
                                    .flatMap(plan -> DoneInTime.evidence(plan).stream())
                                    .toList());
                });
    }

    /** A plan is due on the day of the second review once that was held; until then its clock runs to a day without one. */
    private static boolean isReviewed(ChildAsAt child, LocalDate day) {
        return child.record().reviews().stream().map(ReviewHeld::on).anyMatch(day::equals);
    }

    private static Indicator adoptions(
            String code, String title, Period period, Function<LocalDate, DateRange> window) {
        return indicator(code, title)
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("Children for whom an adoption order was made.")
                .unit(Unit.COUNT)
                .over(period)
                .of("Periods of care that ended in the period")
                .counts("Ended by adoption; the date is that of the order")
                .source("SSDA903 reason episode ceased E11, E12")
                .measuredBy(child -> {
                    var adopted = ended(child, window.apply(child.asAt())).stream()
                            .filter(care -> care.endedBecause()
                                    .filter(ReasonEpisodeCeased::isAdoption)
                                    .isPresent())
                            .toList();
                    return Finding.events(
                            adopted.size(),
                            0,
                            adopted.stream().map(PermanenceIndicators::left).toList());
                });
    }

    private static Indicator shareOfLeavers(
            String code,
            String title,
            Period period,
            Function<LocalDate, DateRange> window,
            Predicate<ReasonEpisodeCeased> reason) {
        return indicator(code, title)
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("How many of those who left care did so to a permanent family.")
                .over(period)
                .of("Periods of care that ended in the period")
                .counts(title)
                .source("SSDA903 reason episode ceased")
                .measuredBy(child -> {
                    var ended = ended(child, window.apply(child.asAt()));
                    return Finding.events(
                            ended.stream()
                                    .filter(care ->
                                            care.endedBecause().filter(reason).isPresent())
                                    .count(),
                            ended.size(),
                            ended.stream().map(PermanenceIndicators::left).toList());
                });
    }

    private static List<PeriodOfCare> ended(ChildAsAt child, DateRange window) {
        return child.record().periodsOfCare().stream()
                .filter(care -> care.end().filter(window::contains).isPresent())
                .toList();
    }

    private static Evidence left(PeriodOfCare care) {
        return Evidence.on(PopulationIndicators.leftBecause(care), care.end().orElseThrow());
    }

    private static Indicator daysToMatch(String code, String title, Unit unit) {
        return indicator(code, title)
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("How long adopted children had waited for the decision on a family (A2).")
                .polarity(Polarity.LOW_GOOD)
                .unit(unit)
                .over(Period.THREE_YEARS)
                .of("Children adopted in three years who had a placement order, a match and an adoptive placement")
                .counts("Days from the placement order to the match; a match before the order counts as no days")
                .source("DfE adoption scorecard, indicator A2")
                .measuredBy(child -> {
                    var window = DateRange.monthsTo(child.asAt(), 36);
                    return ended(child, window).stream()
                            .filter(care -> care.endedBecause()
                                    .filter(ReasonEpisodeCeased::isAdoption)
                                    .isPresent())
                            .findFirst()
                            .map(care -> waited(child, care))
                            .orElse(Finding.NOT_IN_COHORT);
                });
    }

    private static Finding waited(ChildAsAt child, PeriodOfCare care) {
        Optional<LocalDate> order = care.episodes().stream()
                .filter(episode -> episode.legalStatus() == LegalStatus.E1)
                .map(Episode::start)
                .findFirst();
        var match = child.record().only(AdoptionDecision.class).flatMap(AdoptionDecision::matched);
        boolean placed =
                care.episodes().stream().anyMatch(episode -> episode.placement().isForAdoption());
        if (order.isEmpty() || match.isEmpty() || !placed) {
            return Finding.NOT_IN_COHORT;
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(order.get(), match.get()));
        return Finding.lasted(
                List.of(days),
                List.of(Evidence.on("Placement order", order.get()), Evidence.on("Matched", match.get())));
    }
}
