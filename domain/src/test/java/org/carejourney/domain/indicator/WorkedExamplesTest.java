package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.ClockSettings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed each figure. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkedExamplesTest {
    private static final Setting SETTING = new Setting("E08000031", ClockSettings.england(), Optional.empty());

    @Test
    void CLA_01_counts_who_is_in_care_at_the_end_of_the_day() {
        var children = List.of(
                aChild("A").inCareSince("2019-02-01"),
                aChild("B").inCareSince("2021-06-01"),
                aChild("C").inCareSince("2020-02-03").leaves("2021-05-31", "E4A"),
                aChild("D").episode("2020-01-01", "S", "V4", "U6", "X"),
                aChild("E").episode("2021-05-31", "S", "V2", "U6", "X"),
                aChild("F").born("2003-05-31").inCareSince("2018-01-01"));
        assertThat(tally("CLA-01", "2021-05-31", children).numerator()).isEqualTo(2);
    }

    @Test
    void CLA_03_puts_each_child_in_one_band() {
        var children = Stream.of(
                        "2020-12-01",
                        "2018-01-05",
                        "2014-01-05",
                        "2011-01-05",
                        "2009-01-05",
                        "2006-01-05",
                        "2005-01-05",
                        "2004-01-05")
                .map(born -> aChild(born).born(born).inCareSince("2021-01-04"))
                .toList();
        assertThat(Stream.of("under1", "1-4", "5-9", "10-15", "16plus")
                        .map(band ->
                                tally("CLA-03." + band, "2021-05-31", children).numerator()))
                .containsExactly(1L, 1L, 1L, 3L, 2L);
        assertThat(value("CLA-03.10-17", "2021-05-31", children)).isEqualByComparingTo("62.5");
    }

    @Test
    void an_age_that_cannot_be_told_stays_in_the_count_and_in_no_band() {
        var children = List.of(
                aChild("A").born("2010-01-01").inCareSince("2021-01-04"),
                aChild("B").inCareSince("2021-01-04"));
        assertThat(tally("CLA-03.10-15", "2021-05-31", children)).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void PLA_01_counts_placements_and_not_moves_that_are_none() {
        var children = List.of(
                aChild("A").episode("2018-01-10", "S", "C2", "U6", "X"),
                aChild("B")
                        .episode("2018-01-10", "S", "C2", "U6", "X")
                        .episode("2020-05-10", "P", "C2", "K2", "H")
                        .episode("2020-08-02", "P", "C2", "U4", "Y"),
                aChild("C")
                        .episode("2018-01-10", "S", "C2", "U6", "X")
                        .episode("2020-06-01", "P", "C2", "T1", "HOSP")
                        .episode("2020-06-06", "P", "C2", "U6", "X")
                        .episode("2020-10-01", "P", "C2", "K2", "H"),
                aChild("D").episode("2018-01-10", "S", "C2", "U5", "X").episode("2020-09-01", "U", "E1", "A5", "X"),
                aChild("E").episode("2018-01-10", "S", "V4", "U6", "X"),
                aChild("F")
                        .episode("2018-01-10", "S", "C2", "U6", "X")
                        .episode("2020-06-01", "T", "C2", "U6", "X2")
                        .episode("2020-10-01", "P", "C2", "K2", "H"));
        assertThat(tally("PLA-01", "2021-03-31", children)).isEqualTo(new Tally(1, 5, 0));
        assertThat(value("PLA-01", "2021-03-31", children)).isEqualByComparingTo("20.0");
    }

    @Test
    void PLA_02_joins_an_adoptive_placement_with_the_one_before() {
        var children = List.of(
                aChild("G")
                        .born("2011-01-01")
                        .episode("2018-01-01", "S", "C2", "U6", "W")
                        .episode("2019-03-01", "P", "C2", "U4", "X"),
                aChild("H")
                        .born("2007-01-01")
                        .episode("2018-09-15", "S", "C2", "U6", "W")
                        .episode("2019-05-01", "P", "C2", "U4", "X"),
                aChild("I")
                        .born("2018-01-01")
                        .episode("2018-07-01", "S", "E1", "U6", "W")
                        .episode("2020-11-01", "P", "E1", "A6", "N"),
                aChild("J").born("2005-01-01").episode("2018-01-01", "S", "C2", "U6", "W"),
                aChild("K").born("2013-01-01").episode("2018-10-10", "S", "C2", "U6", "W"),
                aChild("L")
                        .born("2009-01-01")
                        .episode("2017-01-01", "S", "C2", "K2", "H")
                        .episode("2020-06-01", "P", "C2", "T1", "HOSP")
                        .episode("2020-06-11", "P", "C2", "K2", "H"));
        assertThat(value("PLA-02", "2021-03-31", children)).isEqualByComparingTo("75.0");
    }

    @Test
    void PLA_09_leaves_out_changes_of_status() {
        var children = Stream.concat(
                        Stream.of("CREQB", "CREQB", "CARPL", "CARPL", "CARPL", "CARPL", "CARPL")
                                .map(reason -> aChild().episode("2020-01-06", "S", "C2", "U6", "X")
                                        .episode("2021-01-06", "P", "C2", "K2", "H")
                                        .placementEndedBecause(reason)),
                        Stream.of(aChild().episode("2020-01-06", "S", "C2", "U6", "X")
                                .episode("2021-01-06", "T", "C2", "U4", "X")
                                .placementEndedBecause("PLACE")))
                .toList();
        assertThat(value("PLA-09", "2021-05-31", children)).isEqualByComparingTo("28.6");
    }

    @Test
    void REV_01_judges_by_the_actual_review_before() {
        var children = List.of(
                aChild("A").inCareSince("2021-04-30").review("2021-06-01"),
                aChild("B").inCareSince("2021-01-05").review("2021-01-31").review("2021-05-04"),
                aChild("C")
                        .inCareSince("2020-05-01")
                        .review("2020-05-28")
                        .review("2020-08-28")
                        .review("2021-02-26"));
        assertThat(tally("REV-01.R12", "2021-07-31", children.subList(0, 1))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("REV-01.R12", "2021-07-31", children.subList(1, 2)).numerator())
                .isEqualTo(1);
        assertThat(tally("REV-01.R12", "2021-07-31", children.subList(2, 3))).isEqualTo(new Tally(2, 2, 0));
    }

    @Test
    void REV_02_looks_at_children_whose_reviews_were_due() {
        var children = List.of(
                aChild("a")
                        .inCareSince("2020-06-01")
                        .review("2020-06-26")
                        .review("2020-09-25")
                        .review("2021-03-25"),
                aChild("b")
                        .inCareSince("2020-06-01")
                        .review("2020-06-26")
                        .review("2020-10-01")
                        .review("2021-03-25"),
                aChild("d").inCareSince("2021-05-13"));
        assertThat(value("REV-02", "2021-05-31", children)).isEqualByComparingTo("50.0");
    }

    @Test
    void REV_03_due_today_is_still_up_to_date() {
        var children = List.of(
                aChild("a")
                        .inCareSince("2020-06-01")
                        .review("2020-06-26")
                        .review("2020-08-20")
                        .review("2020-12-10")
                        .earlyReview("2021-05-10", "2021-05-31"),
                aChild("b")
                        .inCareSince("2020-06-01")
                        .review("2020-06-26")
                        .review("2020-08-20")
                        .review("2020-11-29"),
                aChild("c")
                        .inCareSince("2020-06-01")
                        .review("2020-06-26")
                        .review("2020-08-20")
                        .review("2021-02-12"));
        assertThat(value("REV-03", "2021-05-31", children)).isEqualByComparingTo("66.7");
    }

    @Test
    void REV_04_sitting_silent_is_not_taking_part_and_under_fours_are_left_out() {
        var older = Stream.of("PN1", "PN4", "PN6", "PN7")
                .map(code ->
                        aChild().born("2010-01-01").inCareSince("2020-01-06").review("2021-02-01", code));
        var small =
                Stream.of(aChild().born("2019-01-01").inCareSince("2020-01-06").review("2021-02-01", "PN0"));
        assertThat(value("REV-04", "2021-05-31", Stream.concat(older, small).toList()))
                .isEqualByComparingTo("50.0");
    }

    @Test
    void ADO_01_and_SGO_01_count_by_the_reason_care_ended() {
        var ends = Stream.of("E12", "E12", "E12", "E11", "E45", "E47", "E41", "E4A", "E4A", "E5", "E17", "E8")
                .map(reason -> aChild().inCareSince("2020-01-06").leaves("2021-05-10", reason))
                .toList();
        assertThat(value("ADO-01.YTD", "2021-05-31", ends)).isEqualByComparingTo("4");
        assertThat(value("ADO-02.YTD", "2021-05-31", ends)).isEqualByComparingTo("33.3");
        assertThat(value("SGO-01", "2021-05-31", ends)).isEqualByComparingTo("16.7");
    }

    @Test
    void ADO_12_counts_a_match_before_the_order_as_no_days() {
        var children = List.of(
                adopted("2019-12-02", "2020-03-10"),
                adopted("2020-02-14", "2020-02-01"),
                adopted("2020-01-15", "2020-06-30"));
        assertThat(value("ADO-12", "2021-05-31", children)).isEqualByComparingTo("89");
        assertThat(value("ADO-14.A2", "2021-05-31", children))
                .as("the middle of none, 99 and 167")
                .isEqualByComparingTo("99");
    }

    private static Children adopted(String order, String match) {
        return aChild().episode("2019-06-03", "S", "C1", "U6", "X")
                .episode(order, "L", "E1", "U6", "X")
                .episode("2020-08-01", "P", "E1", "A6", "N")
                .matched(match)
                .leaves("2021-04-12", "E12");
    }

    @Test
    void MIS_counts_missing_and_away_apart() {
        var children = List.of(
                aChild("a")
                        .inCareSince("2020-01-06")
                        .missing("M", "2020-08-01", "2020-08-02")
                        .missing("M", "2020-10-01", "2020-10-02")
                        .missing("M", "2021-01-01", "2021-01-02"),
                aChild("b")
                        .inCareSince("2020-01-06")
                        .missing("M", "2020-08-01", "2020-08-02")
                        .missing("A", "2020-10-01", "2020-10-02")
                        .missing("A", "2021-01-01", "2021-01-02"),
                aChild("c").inCareSince("2020-01-06"));
        assertThat(tally("MIS-01", "2021-05-31", children)).isEqualTo(new Tally(2, 3, 0));
        assertThat(value("MIS-02", "2021-05-31", children)).isEqualByComparingTo("4");
        assertThat(value("MIS-03", "2021-05-31", children)).isEqualByComparingTo("2");
        assertThat(value("MIS-04", "2021-05-31", children)).isEqualByComparingTo("2.0");
    }

    @Test
    void CLV_not_in_touch_counts_and_those_who_died_or_went_home_do_not() {
        var children = Stream.of("YES", "YES", "YES", "YES", "YES", "YES", "YES", "YES", "NO", "REFU", "DIED", "RHOM")
                .map(code -> aChild().careLeaver(2022, "2001-05-01", code, "F5", "B1"))
                .toList();
        assertThat(value("CLV-01", "2021-05-31", children)).isEqualByComparingTo("80.0");
        var homes = Stream.of("B1", "U1", "Z1", "S2", "X2", "0")
                .map(code -> aChild().careLeaver(2022, "2001-05-01", "YES", "F5", code))
                .toList();
        assertThat(value("CLV-02", "2021-05-31", homes)).isEqualByComparingTo("50.0");
    }

    @Test
    void a_figure_without_a_denominator_is_not_applicable() {
        assertThat(tally("PLA-02", "2021-05-31", List.of()).value(Unit.PERCENT)).isEmpty();
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
