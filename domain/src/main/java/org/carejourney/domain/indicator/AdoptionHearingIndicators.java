package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.permanence.adoption.AdoptionHearingListed;
import org.carejourney.domain.permanence.adoption.AdoptionHearingOutcome;
import org.carejourney.domain.permanence.adoption.AdoptionHearingOutcome.Outcome;
import org.carejourney.domain.permanence.adoption.WhyAdjourned;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacedForAdoption;

/** Whether the courts hear the applications of adopters. */
final class AdoptionHearingIndicators {
    private static final String LISTED = "Adoption hearings listed for a day in the period";

    private AdoptionHearingIndicators() {}

    static List<Indicator> all() {
        return List.of(
                held("ADO-03.YTD", "Adoption hearings held, this year", Period.YEAR_TO_DATE, DateRange::yearToDate),
                held(
                        "ADO-03.R12",
                        "Adoption hearings held, 12 months",
                        Period.TWELVE_MONTHS,
                        DateRange::twelveMonthsTo),
                adjourned("ADO-03.adjourned", "Adoption hearings put off, 12 months", why -> true, "Put off"),
                adjourned(
                        "ADO-03.backlog",
                        "Adoption hearings put off because court lists are full, 12 months",
                        why -> why == WhyAdjourned.COURT_LISTING_BACKLOG,
                        "Put off because the court had no time"),
                awaiting());
    }

    private static Indicator.Builder hearings(String code, String title) {
        return indicator(code, title)
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("Whether children who live with their adopters wait for the court.")
                .of(LISTED)
                .source("Recorded here; the Board asked why few children were adopted in 2020-21")
                .needs(Needs.USE);
    }

    private static Indicator held(String code, String title, Period period, Function<LocalDate, DateRange> window) {
        return hearings(code, title)
                .over(period)
                .counts("Held, whatever the court decided")
                .measuredBy(child -> {
                    var listed = listed(child, window.apply(child.asAt()));
                    return Finding.events(
                            listed.stream()
                                    .filter(hearing -> isHeld(child, hearing))
                                    .count(),
                            listed.size(),
                            evidence(child, listed));
                });
    }

    private static Indicator adjourned(String code, String title, Predicate<WhyAdjourned> reason, String test) {
        return hearings(code, title)
                .unit(Unit.COUNT)
                .over(Period.TWELVE_MONTHS)
                .counts(test)
                .measuredBy(child -> {
                    var found = listed(child, DateRange.twelveMonthsTo(child.asAt())).stream()
                            .filter(hearing -> outcome(child, hearing)
                                    .filter(one -> one.outcome() == Outcome.ADJOURNED)
                                    .flatMap(AdoptionHearingOutcome::because)
                                    .filter(reason)
                                    .isPresent())
                            .toList();
                    return Finding.events(found.size(), 0, evidence(child, found));
                });
    }

    private static List<AdoptionHearingListed> listed(ChildAsAt child, DateRange window) {
        return child.record().all(AdoptionHearingListed.class).stream()
                .filter(hearing -> window.contains(hearing.hearingOn()))
                .toList();
    }

    private static Optional<AdoptionHearingOutcome> outcome(ChildAsAt child, AdoptionHearingListed hearing) {
        return child.record().all(AdoptionHearingOutcome.class).stream()
                .filter(outcome -> outcome.listing().equals(hearing.id()))
                .findFirst();
    }

    /** An order made that day tells that the hearing was held. */
    private static boolean isHeld(ChildAsAt child, AdoptionHearingListed hearing) {
        return outcome(child, hearing)
                .map(one -> one.outcome() != Outcome.ADJOURNED)
                .orElseGet(() -> child.record().periodsOfCare().stream()
                        .filter(AdoptionHearingIndicators::isAdopted)
                        .anyMatch(care ->
                                care.end().filter(hearing.hearingOn()::equals).isPresent()));
    }

    private static boolean isAdopted(PeriodOfCare care) {
        return care.endedBecause().filter(ReasonEpisodeCeased::isAdoption).isPresent();
    }

    private static List<Evidence> evidence(ChildAsAt child, List<AdoptionHearingListed> listed) {
        return listed.stream()
                .map(hearing -> outcome(child, hearing)
                        .map(one -> Evidence.on(one.outcome().words(), one.on()))
                        .orElseGet(() -> Evidence.on(
                                isHeld(child, hearing) ? "Order made" : "Outcome not recorded", hearing.hearingOn())))
                .toList();
    }

    private static Indicator awaiting() {
        return indicator("ADO-03.awaiting", "Children who live with their adopters and wait for the order")
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("Children who have found their family and whose adoption the court has still to make sure.")
                .unit(Unit.COUNT)
                .of("Children in care on the day")
                .counts("Placed for adoption, in a placement that has not ended")
                .source("SSDA903 placement types A3 to A6, placed for adoption")
                .measuredBy(child -> child.placement()
                        .filter(home -> home.placement().isForAdoption())
                        .map(home -> Finding.events(
                                1,
                                0,
                                List.of(Evidence.on(
                                        "Placed for adoption",
                                        child.record().all(PlacedForAdoption.class).stream()
                                                .map(PlacedForAdoption::placed)
                                                .max(LocalDate::compareTo)
                                                .orElse(home.start())))))
                        .orElse(Finding.NOT_IN_COHORT));
    }
}
