package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.Children;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.leavingcare.AdviserVisited;
import org.carejourney.domain.leavingcare.LeaverMoved;
import org.carejourney.domain.leavingcare.PathwayPlanReviewed;
import org.carejourney.domain.leavingcare.PersonalAdviserNamed;
import org.carejourney.domain.leavingcare.SupportSettled;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of leaving care. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeavingCareExamplesTest {
    private static final ClockSettings CLOCKS = ClockSettings.england().inUseSince(on("2020-04-01"));
    private static final Setting SETTING = new Setting("E08000031", CLOCKS, Optional.empty());

    private static Children leaver() {
        return aChild().born("2002-02-01").inCareSince("2015-01-05").leaves("2020-02-01", "E5");
    }

    @Test
    void CLV_04_needs_a_plan_or_a_review_of_the_last_six_months() {
        var children = Stream.of("2020-11-30", "2020-12-01", "2021-03-03", "", "2021-05-31")
                .map(day -> reviewed(leaver(), day))
                .toList();

        assertThat(tally("CLV-04", "2021-05-31", children)).isEqualTo(new Tally(3, 5, 0));
        assertThat(value("CLV-04", "2021-05-31", children)).isEqualByComparingTo("60.0");
    }

    private static Children reviewed(Children child, String day) {
        return day.isEmpty() ? child : child.add(new PathwayPlanReviewed(child.fact(), on(day), true, true));
    }

    @Test
    void CLV_04_looks_at_whose_first_plan_is_past_due() {
        var turnedSixteen = aChild().born("2005-02-28").inCareSince("2019-01-07");

        assertThat(tally("CLV-04", "2021-05-28", List.of(turnedSixteen))).isEqualTo(new Tally(0, 0, 0));
        assertThat(tally("CLV-04", "2021-05-29", List.of(turnedSixteen))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void the_assessment_of_needs_is_due_three_months_after_the_16th_birthday() {
        assertThat(due(aChild().born("2005-02-28").inCareSince("2019-01-07"), ObligationKind.LEAVING_CARE_NEEDS))
                .containsExactly(on("2021-05-28"));
        assertThat(due(aChild().born("2004-11-30").inCareSince("2019-01-07"), ObligationKind.LEAVING_CARE_NEEDS))
                .containsExactly(on("2021-02-28"));
    }

    @Test
    void CLV_05_is_two_months_by_law_and_56_days_locally() {
        var visited = leaver();
        visited.add(new AdviserVisited(visited.fact(), on("2021-03-31"), AdviserVisited.Where.AT_HOME, true));

        assertThat(tally("CLV-05", "2021-05-31", List.of(visited))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("CLV-05", "2021-06-01", List.of(visited))).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("CLV-05.local", "2021-05-26", List.of(visited))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("CLV-05.local", "2021-05-31", List.of(visited))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void CLV_05_leaves_out_whose_support_has_ended() {
        var twentyOne = aChild().born("2000-05-31").inCareSince("2015-01-05").leaves("2018-05-31", "E5");
        assertThat(tally("CLV-05", "2021-05-30", List.of(twentyOne)).denominator())
                .isEqualTo(1);
        assertThat(tally("CLV-05", "2021-05-31", List.of(twentyOne)).denominator())
                .isZero();

        twentyOne.add(new SupportSettled(twentyOne.fact(), on("2021-04-12"), SupportSettled.How.GOES_ON));
        assertThat(tally("CLV-05", "2021-05-31", List.of(twentyOne)).denominator())
                .isEqualTo(1);
    }

    @Test
    void CLV_06_asks_for_an_adviser_by_the_16th_birthday() {
        var children = Stream.of("2021-02-01", "2021-02-28", "2021-01-04", "2021-02-27", "2020-12-01", "2021-03-01")
                .map(day -> {
                    var child = aChild().born("2005-02-28").inCareSince("2019-01-07");
                    return child.add(new PersonalAdviserNamed(child.fact(), on(day), "Pat Adviser"));
                })
                .toList();

        assertThat(tally("CLV-06", "2021-05-31", children)).isEqualTo(new Tally(5, 6, 0));
        assertThat(value("CLV-06", "2021-05-31", children)).isEqualByComparingTo("83.3");
    }

    @Test
    void CLV_07_looks_three_months_after_the_18th_birthday() {
        var children = Stream.of(Accommodation.Z1, Accommodation.Z1, Accommodation.Z1, Accommodation.U1)
                .map(home -> {
                    var child = aChild().born("2003-01-15")
                            .inCareSince("2015-01-05")
                            .leaves("2021-01-15", "E17");
                    return child.add(new LeaverMoved(child.fact(), on("2021-01-15"), home, Optional.of(true)));
                })
                .toList();

        assertThat(tally("CLV-07", "2021-05-31", children)).isEqualTo(new Tally(3, 4, 0));
        assertThat(value("CLV-07", "2021-05-31", children)).isEqualByComparingTo("75.0");
        assertThat(tally("CLV-07", "2021-04-14", children).denominator()).isZero();
        assertThat(tally("CLV-07", "2021-04-15", children).denominator()).isEqualTo(4);
    }

    @Test
    void CLV_07_takes_a_move_before_the_three_months_are_over_and_admits_not_to_know() {
        var moved = aChild().born("2003-01-15").inCareSince("2015-01-05").leaves("2021-01-15", "E17");
        moved.add(new LeaverMoved(moved.fact(), on("2021-01-15"), Accommodation.Z1, Optional.empty()));
        moved.add(new LeaverMoved(moved.fact(), on("2021-04-15"), Accommodation.U1, Optional.empty()));
        var unknown = aChild().born("2003-01-15").inCareSince("2015-01-05").leaves("2021-01-15", "E17");
        var fromHome = aChild().born("2003-01-15")
                .episode("2015-01-05", "S", "C2", "K2", "H")
                .leaves("2021-01-15", "E5");

        assertThat(tally("CLV-07", "2021-05-31", List.of(moved, unknown, fromHome)))
                .isEqualTo(new Tally(0, 2, 1));
    }

    @Test
    void CLV_07_at_19_and_20_is_told_by_the_yearly_record() {
        var nineteen = aChild().born("2002-05-01")
                .inCareSince("2015-01-05")
                .leaves("2020-05-01", "E17")
                .careLeaver(2022, "2002-05-01", "YES", "F5", "Z1");

        assertThat(tally("CLV-07.19", "2021-05-31", List.of(nineteen))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("CLV-07.20", "2021-05-31", List.of(nineteen)).denominator())
                .isZero();
    }

    private static List<LocalDate> due(Children child, ObligationKind kind) {
        return JourneyCatalogue.obligations(child.record(), CLOCKS, on("2021-05-20")).stream()
                .filter(one -> one.kind() == kind)
                .map(Obligation::due)
                .toList();
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
