package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.permanence.adoption.AdoptionDecisionReversed;
import org.carejourney.domain.permanence.adoption.AdoptionStage;
import org.carejourney.domain.permanence.adoption.AdoptiveHome;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacedForAdoption;

/** How long adoption takes, and how far the children are who wait for it. */
final class AdoptionIndicators {
    /** @see "DfE adoption scorecard: 14 months" */
    private static final int FOURTEEN_MONTHS = 426;

    private static final int MONTHS_TOO_LONG = 18;
    private static final String SCORECARD = "DfE adoption scorecard, indicator ";

    private AdoptionIndicators() {}

    static List<Indicator> all() {
        return List.of(
                days("ADO-10", "Days from coming into care to moving in with the adoptive family", Unit.DAYS, A1),
                days(
                        "ADO-11",
                        "Days from coming into care to moving in, foster carers who adopt counted from the start",
                        Unit.DAYS,
                        A10),
                days(
                        "ADO-14.A1",
                        "Days from coming into care to moving in with the adoptive family, the middle",
                        Unit.MEDIAN_DAYS,
                        A1),
                days(
                        "ADO-14.A10",
                        "Days from coming into care to moving in, foster carers who adopt counted from the start, the middle",
                        Unit.MEDIAN_DAYS,
                        A10),
                withinFourteenMonths(),
                stage("ADO-20.decided", "Adoption decided, no placement order yet", AdoptionStage.DECIDED),
                stage("ADO-20.ordered", "Placement order, not yet matched", AdoptionStage.ORDERED),
                stage("ADO-20.matched", "Matched, not yet placed", AdoptionStage.MATCHED),
                stage("ADO-20.placed", "Placed for adoption, not yet adopted", AdoptionStage.PLACED),
                pipeline(),
                reversals(),
                waitingLong());
    }

    // --- how long it took

    /** @param home since when the child had a home with the family, as foster child too */
    private record MovedIn(PeriodOfCare period, LocalDate placed, LocalDate home) {}

    private static Optional<PeriodOfCare> adopted(ChildAsAt child) {
        var window = DateRange.monthsTo(child.asAt(), 36);
        return child.record().periodsOfCare().stream()
                .filter(care -> care.end().filter(window::contains).isPresent())
                .filter(care -> care.endedBecause()
                        .filter(ReasonEpisodeCeased::isAdoption)
                        .isPresent())
                .findFirst();
    }

    private static Optional<MovedIn> movedIn(ChildAsAt child, PeriodOfCare care) {
        return AdoptiveHome.placedOn(child.record(), care)
                .map(placed -> new MovedIn(care, placed, AdoptiveHome.since(child.record(), care, placed)));
    }

    private static long between(LocalDate start, LocalDate end) {
        return ChronoUnit.DAYS.between(start, end);
    }

    /**
     * One of the waits of the adoption scorecard.
     *
     * @param name what the scorecard calls it
     */
    private record Wait(String name, String counts, ToLongFunction<MovedIn> days) {}

    private static final Wait A1 = new Wait(
            "A1",
            "Days to the day the child was placed for adoption",
            moved -> between(moved.period().start(), moved.placed()));

    private static final Wait A10 = new Wait(
            "A10",
            "Days to the day the child was placed for adoption, or came to the foster carers who adopt",
            moved -> between(moved.period().start(), moved.home()));

    private static Indicator days(String code, String title, Unit unit, Wait wait) {
        return indicator(code, title)
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("How long adopted children had waited for their family (%s).".formatted(wait.name()))
                .polarity(Polarity.LOW_GOOD)
                .unit(unit)
                .over(Period.THREE_YEARS)
                .of("Children adopted in three years")
                .counts(wait.counts())
                .source(SCORECARD + wait.name())
                .measuredBy(child -> adopted(child)
                        .map(care -> waited(child, care, wait.days()))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    /** A child of whom the record does not tell is left out of the average, and counted as not known. */
    private static Finding waited(ChildAsAt child, PeriodOfCare care, ToLongFunction<MovedIn> days) {
        if (!care.startIsVisible()) {
            return new Finding.CannotTell("when care began", 0);
        }
        return movedIn(child, care)
                .<Finding>map(moved -> Finding.lasted(List.of(days.applyAsLong(moved)), evidence(moved)))
                .orElse(new Finding.CannotTell("when the child moved in with the adoptive family", 0));
    }

    private static List<Evidence> evidence(MovedIn moved) {
        return List.of(
                Evidence.on("Came into care", moved.period().start()),
                Evidence.on("Lives with the family since", moved.home()),
                Evidence.on("Placed for adoption", moved.placed()));
    }

    private static Indicator withinFourteenMonths() {
        return indicator("ADO-13", "Moved in with the adoptive family within 14 months")
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("Whether children who are to be adopted find their family soon (A3).")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.THREE_YEARS)
                .of(
                        "Children adopted in three years, and children in care for whom adoption is decided; those who have waited"
                                + " for less than 14 months and not moved in are not judged yet")
                .counts("Less than 426 days from coming into care to moving in")
                .source(SCORECARD + "A3")
                .measuredBy(AdoptionIndicators::movedInSoon);
    }

    private static Finding movedInSoon(ChildAsAt child) {
        var adopted = adopted(child);
        boolean waits = adopted.isEmpty() && isWaiting(child);
        var care = adopted.or(() -> waits ? child.period() : Optional.empty());
        if (care.isEmpty()) {
            return Finding.NOT_IN_COHORT;
        }
        if (!care.get().startIsVisible()) {
            return new Finding.CannotTell("when care began", 1);
        }
        var moved = movedIn(child, care.get());
        if (moved.isPresent()) {
            boolean soon = between(care.get().start(), moved.get().home()) < FOURTEEN_MONTHS;
            return new Finding.Counted(soon ? 1 : 0, 1, soon, evidence(moved.get()));
        }
        if (adopted.isPresent()) {
            return new Finding.CannotTell("when the child moved in with the adoptive family", 1);
        }
        return between(care.get().start(), child.asAt()) < FOURTEEN_MONTHS
                ? Finding.NOT_IN_COHORT
                : Finding.notMet(
                        Evidence.on("Came into care", care.get().start()), Evidence.of("Not yet with a family"));
    }

    private static boolean isWaiting(ChildAsAt child) {
        return reached(child).isPresent();
    }

    // --- how far the others are

    private static Optional<AdoptionStage.Reached> reached(ChildAsAt child) {
        return child.isInCare()
                ? AdoptionStage.of(child.record(), child.setting().clocks(), child.asAt())
                : Optional.empty();
    }

    private static Indicator.Builder waiting(String code, String title) {
        return indicator(code, title)
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("How many children are on the way to adoption, and where they wait.")
                .unit(Unit.COUNT)
                .of("Children in care on the day for whom adoption is decided or ordered")
                .source("DfE adoption and special guardianship leadership board, quarterly data")
                .needs(Needs.USE);
    }

    private static Indicator stage(String code, String title, AdoptionStage stage) {
        return waiting(code, title)
                .counts("Have come so far and no further: " + stage.words().toLowerCase(Locale.UK))
                .measuredBy(child -> reached(child)
                        .filter(reached -> reached.stage() == stage)
                        .map(AdoptionIndicators::one)
                        .orElse(Finding.NOT_IN_COHORT));
    }

    private static Indicator pipeline() {
        return waiting("ADO-20", "Children on the way to adoption")
                .counts("At any stage from the decision to the order")
                .measuredBy(child -> reached(child).map(AdoptionIndicators::one).orElse(Finding.NOT_IN_COHORT));
    }

    private static Finding one(AdoptionStage.Reached reached) {
        return Finding.events(1, 0, List.of(Evidence.on(reached.stage().words(), reached.on())));
    }

    private static Indicator reversals() {
        return waiting("ADO-20.reversed", "Decisions for adoption reversed, 12 months")
                .over(Period.TWELVE_MONTHS)
                .of("Decisions reversed in the period, whatever became of the child")
                .counts("Should no longer be placed for adoption (RD1 to RD4)")
                .measuredBy(child -> {
                    var window = DateRange.twelveMonthsTo(child.asAt());
                    var recorded = child.record().all(AdoptionDecisionReversed.class).stream()
                            .map(AdoptionDecisionReversed::on);
                    var evidence = Stream.concat(recorded, returned(child))
                            .filter(window::contains)
                            .map(on -> Evidence.on("Decision reversed", on))
                            .toList();
                    return Finding.events(evidence.size(), 0, evidence);
                });
    }

    /** Before decisions were recorded here the return alone tells, by the end of the placement. */
    private static Stream<LocalDate> returned(ChildAsAt child) {
        return child.record().all(PlacedForAdoption.class).stream()
                .flatMap(placed -> placed.ceased().stream())
                .filter(on -> !child.setting().clocks().isInUseOn(on));
    }

    private static Indicator waitingLong() {
        return indicator("ADO-21", "Waiting for an adoptive family 18 months after coming into care")
                .in(Topic.ADOPTION_AND_PERMANENCE)
                .meaning("Children for whom adoption is decided and who grow older without a family.")
                .polarity(Polarity.LOW_GOOD)
                .of("Children in care on the day for whom adoption is decided or ordered and who have not moved in")
                .counts("Came into care 18 months ago or earlier")
                .source("Adoption quarterly data, headline measures")
                .needs(Needs.USE)
                .measuredBy(child -> reached(child)
                        .filter(reached -> reached.stage() != AdoptionStage.PLACED)
                        .flatMap(reached -> child.period())
                        .map(care -> waitedLong(child, care))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    private static Finding waitedLong(ChildAsAt child, PeriodOfCare care) {
        boolean isLong = !care.start().plusMonths(MONTHS_TOO_LONG).isAfter(child.asAt());
        return isLong || care.startIsVisible()
                ? Finding.counted(isLong, Evidence.on("Came into care", care.start()))
                : new Finding.CannotTell("when care began", 1);
    }
}
