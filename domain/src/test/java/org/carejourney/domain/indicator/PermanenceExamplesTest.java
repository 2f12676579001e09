package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carejourney.domain.Children;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.permanence.PermanencePlanAgreed;
import org.carejourney.domain.permanence.adoption.AdoptionApplied;
import org.carejourney.domain.permanence.adoption.AdoptionDecisionReversed;
import org.carejourney.domain.permanence.adoption.AdoptionHearingListed;
import org.carejourney.domain.permanence.adoption.AdoptionHearingOutcome;
import org.carejourney.domain.permanence.adoption.AdoptionHearingOutcome.Outcome;
import org.carejourney.domain.permanence.adoption.WhyAdjourned;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of adoption and permanence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PermanenceExamplesTest {
    private static final Setting SETTING =
            new Setting("E08000031", ClockSettings.england().inUseSince(on("2019-01-01")), Optional.empty());

    @Test
    void ADO_03_five_hearings_listed_three_held_two_put_off_for_the_backlog() {
        var children = List.of(
                heard("2021-05-04", Outcome.ORDER_CONSENT_DISPENSED_WITH),
                heard("2021-05-11", Outcome.FURTHER_HEARING),
                heard("2021-05-18", Outcome.REFUSED),
                heard("2021-05-20", Outcome.ADJOURNED),
                heard("2021-05-25", Outcome.ADJOURNED));
        assertThat(value("ADO-03.YTD", "2021-05-31", children)).isEqualByComparingTo("60.0");
        assertThat(value("ADO-03.R12", "2021-05-31", children)).isEqualByComparingTo("60.0");
        assertThat(value("ADO-03.adjourned", "2021-05-31", children)).isEqualByComparingTo("2");
        assertThat(value("ADO-03.backlog", "2021-05-31", children)).isEqualByComparingTo("2");
        assertThat(value("ADO-03.awaiting", "2021-05-31", children)).isEqualByComparingTo("5");
    }

    @Test
    void ADO_03_an_order_made_on_the_day_tells_that_the_hearing_was_held() {
        var adopted = listed("2021-05-20").leaves("2021-05-20", "E12");
        var waits = listed("2021-05-25");
        assertThat(tally("ADO-03.YTD", "2021-05-31", List.of(adopted, waits))).isEqualTo(new Tally(1, 2, 0));
        assertThat(tally("ADO-03.YTD", "2021-05-19", List.of(adopted, waits)))
                .as("none of the days has come")
                .isEqualTo(Tally.ZERO);
    }

    private static Children heard(String day, Outcome outcome) {
        var child = listed(day);
        return child.add(new AdoptionHearingOutcome(
                child.fact(),
                new FactId(101),
                on(day),
                outcome,
                outcome == Outcome.ADJOURNED ? Optional.of(WhyAdjourned.COURT_LISTING_BACKLOG) : Optional.empty()));
    }

    private static Children listed(String day) {
        return placedSince("2020-10-01")
                .add(new AdoptionApplied(new FactId(100), on("2021-01-04"), Optional.empty()))
                .add(new AdoptionHearingListed(new FactId(101), new FactId(100), on("2021-04-01"), on(day)));
    }

    private static Children placedSince(String day) {
        return ordered().episode(day, "P", "E1", "A6", "N").placedForAdoption(day);
    }

    private static Children ordered() {
        return aChild().episode("2019-06-03", "S", "C1", "U6", "X").episode("2020-02-03", "L", "E1", "U6", "X");
    }

    @Test
    void ADO_10_11_and_13_foster_carers_who_adopt_are_counted_from_the_start() {
        var new_family = aChild("C1")
                .episode("2019-03-01", "S", "C1", "U6", "X")
                .episode("2020-02-03", "L", "E1", "U6", "X")
                .episode("2020-05-20", "P", "E1", "A6", "N")
                .placedForAdoption("2020-05-20")
                .leaves("2021-04-12", "E12");
        var foster_carers = aChild("C2")
                .episode("2018-11-05", "S", "C1", "U6", "X")
                .episode("2019-12-01", "P", "C1", "U5", "Y")
                .episode("2020-02-03", "L", "E1", "U5", "Y")
                .episode("2021-03-01", "T", "E1", "A5", "Y")
                .placedForAdoption("2021-03-01")
                .leaves("2021-05-10", "E12");
        var children = List.of(new_family, foster_carers);
        assertThat(tally("ADO-11", "2021-05-31", children))
                .isEqualTo(new Tally(446 + 391, 2, 0, Spread.of(List.of(446L, 391L))));
        assertThat(value("ADO-14.A10", "2021-05-31", children)).isEqualByComparingTo("419");
        assertThat(value("ADO-11", "2021-05-31", children)).isEqualByComparingTo("419");
        assertThat(value("ADO-10", "2021-05-31", List.of(foster_carers))).isEqualByComparingTo("847");
        assertThat(value("ADO-13", "2021-05-31", children)).isEqualByComparingTo("50.0");
    }

    @Test
    void ADO_13_counts_who_still_waits_once_the_14_months_are_over() {
        var waits = decidedOnly("2020-06-01", "2021-01-04");
        assertThat(tally("ADO-13", "2021-07-31", List.of(waits)))
                .as("425 days: may still be in time")
                .isEqualTo(Tally.ZERO);
        assertThat(tally("ADO-13", "2021-08-01", List.of(waits))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void ADO_10_a_beginning_that_cannot_be_seen_is_no_average_and_no_guess() {
        var child = aChild().episode("2020-02-03", "L", "E1", "U6", "X")
                .episode("2020-05-20", "P", "E1", "A6", "N")
                .leaves("2021-04-12", "E12");
        assertThat(tally("ADO-10", "2021-05-31", List.of(child))).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void ADO_20_everyone_is_at_one_stage_and_reversals_are_apart() {
        var children = new ArrayList<Children>();
        add(4, children, () -> decidedOnly("2020-06-01", "2021-01-04"));
        add(6, children, PermanenceExamplesTest::ordered);
        add(2, children, () -> ordered().matched("2021-04-01"));
        add(5, children, () -> placedSince("2020-10-01"));
        add(3, children, PermanenceExamplesTest::reversed);
        assertThat(Stream.of("decided", "ordered", "matched", "placed", "reversed")
                        .map(stage ->
                                tally("ADO-20." + stage, "2021-05-31", children).numerator()))
                .containsExactly(4L, 6L, 2L, 5L, 3L);
        assertThat(tally("ADO-20", "2021-05-31", children).numerator()).isEqualTo(17);
    }

    @Test
    void ADO_21_looks_at_those_without_a_family() {
        var children = List.of(
                decidedOnly("2019-11-30", "2021-01-04"),
                decidedOnly("2019-12-01", "2021-01-04"),
                ordered().matched("2021-04-01"),
                placedSince("2020-10-01"));
        assertThat(tally("ADO-21", "2021-05-31", children)).isEqualTo(new Tally(2, 3, 0));
    }

    private static void add(int count, List<Children> to, java.util.function.Supplier<Children> child) {
        IntStream.range(0, count).forEach(one -> to.add(child.get()));
    }

    private static Children decidedOnly(String start, String decided) {
        var child = aChild().episode(start, "S", "C1", "U6", "X");
        return child.add(new AdoptionDecision(
                child.fact(),
                Optional.of(on(decided)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static Children reversed() {
        var child = decidedOnly("2020-06-01", "2020-11-02");
        return child.add(new AdoptionDecisionReversed(
                child.fact(), on("2021-02-01"), ReasonPlacedCeased.RD2, Optional.of(on("2020-11-02"))));
    }

    @Test
    void SGO_01_a_child_arrangements_order_is_no_special_guardianship() {
        var ends = Stream.of(
                        Stream.of("E45", "E46", "E47", "E47", "E41"),
                        Stream.generate(() -> "E4A").limit(15))
                .flatMap(reasons -> reasons)
                .map(reason -> aChild().inCareSince("2020-01-06").leaves("2021-05-10", reason))
                .toList();
        assertThat(tally("SGO-01", "2021-05-31", ends)).isEqualTo(new Tally(4, 20, 0));
        assertThat(value("SGO-01", "2021-05-31", ends)).isEqualByComparingTo("20.0");
    }

    @Test
    void PER_01_a_plan_at_the_second_review_is_in_time() {
        var children = List.of(planned("2021-04-20"), planned("2021-02-01"), planned("2021-05-04"));
        assertThat(value("PER-01", "2021-05-31", children)).isEqualByComparingTo("66.7");
    }

    @Test
    void PER_01_waits_for_the_second_review() {
        var once = aChild().inCareSince("2021-01-04").review("2021-01-25");
        assertThat(tally("PER-01", "2021-05-31", List.of(once))).isEqualTo(Tally.ZERO);
    }

    private static Children planned(String day) {
        var child = aChild().inCareSince("2021-01-04").review("2021-01-25").review("2021-04-20");
        var period = child.record().only(Episode.class).orElseThrow().id();
        return child.add(new PermanencePlanAgreed(
                child.fact(), period, on(day), PermanencePlan.LONG_TERM_FOSTERING, Optional.empty()));
    }

    private static BigDecimal value(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        return tally(code, day, children).value(indicator.unit()).orElseThrow();
    }

    private static Tally tally(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(day), SETTING)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
