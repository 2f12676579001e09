package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.carejourney.domain.proceedings.CourtStory;
import org.carejourney.domain.proceedings.DelayReason;
import org.carejourney.domain.proceedings.Ending;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of care proceedings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProceedingsExamplesTest {
    private static final Setting SETTING = new Setting("E08000031", CourtStory.IN_USE, java.util.Optional.empty());

    @Test
    void CRT_01_and_CRT_02_take_three_cases() {
        var cases = List.of(
                decided("2020-06-15", "2021-04-12"),
                decided("2020-09-07", "2021-05-10"),
                decided("2020-11-02", "2021-04-30"));
        assertThat(value("CRT-01", "2021-05-31", cases)).isEqualByComparingTo("34.5");
        assertThat(value("CRT-01", "2021-05-31", cases.subList(0, 1))).isEqualByComparingTo("43.0");
        assertThat(value("CRT-01", "2021-05-31", cases.subList(1, 2))).isEqualByComparingTo("35.0");
        assertThat(value("CRT-01", "2021-05-31", cases.subList(2, 3))).isEqualByComparingTo("25.6");
        assertThat(value("CRT-02", "2021-05-31", cases)).isEqualByComparingTo("33.3");
    }

    @Test
    void CRT_03_a_case_on_its_last_day_is_not_past_it() {
        var cases = List.of(open("2020-12-01"), open("2020-11-30"), open("2021-03-15"));
        assertThat(tally("CRT-03", "2021-05-31", cases)).isEqualTo(new Tally(1, 0, 0));
        assertThat(tally("CRT-03", "2021-05-30", cases).numerator()).isZero();
        assertThat(tally("CRT-03", "2021-06-01", cases).numerator()).isEqualTo(2);
    }

    @Test
    void the_181st_day_after_issue_is_in_time_and_the_182nd_is_26_weeks_and_late() {
        var inTime = decided("2020-12-02", "2021-06-01");
        var late = decided("2020-12-02", "2021-06-02");
        assertThat(tally("CRT-02", "2021-06-30", List.of(inTime))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("CRT-02", "2021-06-30", List.of(late))).isEqualTo(new Tally(0, 1, 0));
        assertThat(value("CRT-01", "2021-06-30", List.of(late))).isEqualByComparingTo("26.0");
    }

    @Test
    void more_time_makes_no_case_in_time() {
        var extended = open("2020-10-01").extended("2021-03-01", "2021-03-10", "2021-05-20");
        assertThat(tally("CRT-03", "2021-05-10", List.of(extended)).numerator()).isEqualTo(1);
        extended.ended("2021-05-18", Ending.CARE_ORDER);
        assertThat(tally("CRT-02", "2021-05-31", List.of(extended))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void brothers_and_sisters_of_one_application_are_one_case_and_three_children() {
        var siblings = Stream.of("101", "102", "103")
                .map(id -> CourtStory.of(aChild(id).born("2015-01-01").episode("2020-06-15", "S", "C1", "U6", "X"))
                        .issued("2020-06-15", "WV2", "101", List.of()))
                .toList();
        assertThat(tally("CRT-03", "2021-05-31", siblings).numerator()).isEqualTo(1);
        assertThat(tally("CRT-03.children", "2021-05-31", siblings).numerator()).isEqualTo(3);
        siblings.forEach(one -> one.ended("2021-04-12", Ending.CARE_ORDER));
        var all = Stream.concat(siblings.stream(), Stream.of(decided("2020-11-02", "2021-04-30")))
                .toList();
        assertThat(tally("CRT-01", "2021-05-31", all)).isEqualTo(new Tally(480, 2, 0));
        assertThat(value("CRT-01", "2021-05-31", all)).isEqualByComparingTo("34.3");
        assertThat(value("CRT-01.children", "2021-05-31", all)).isEqualByComparingTo("38.6");
        assertThat(tally("CRT-02.children", "2021-05-31", all)).isEqualTo(new Tally(1, 4, 0));
    }

    @Test
    void a_case_without_an_order_is_in_no_average() {
        var withdrawn = open("2020-09-07").ended("2021-05-10", Ending.WITHDRAWN);
        var noOrder = open("2020-09-07").ended("2021-05-10", Ending.NO_ORDER);
        assertThat(tally("CRT-01", "2021-05-31", List.of(withdrawn, noOrder))).isEqualTo(Tally.ZERO);
        assertThat(tally("CRT-03", "2021-05-31", List.of(withdrawn, noOrder))).isEqualTo(Tally.ZERO);
    }

    @Test
    void what_the_return_tells_of_the_order_is_not_asked_again() {
        var returned = open("2020-06-15").careOrder("2021-04-12");
        assertThat(tally("CRT-01", "2021-05-31", List.of(returned))).isEqualTo(new Tally(301, 1, 0));
    }

    @Test
    void the_final_order_counts_in_the_twelve_months_of_its_day() {
        var first = List.of(decided("2019-09-02", "2020-06-01"));
        assertThat(tally("CRT-01", "2021-05-31", first).denominator()).isEqualTo(1);
        assertThat(tally("CRT-01", "2021-06-01", first).denominator()).isZero();
    }

    @Test
    void the_main_reason_of_each_open_case_past_26_weeks_is_counted() {
        var asked = open("2020-08-03").extended("2021-01-11", "2021-01-20", "2021-03-20");
        var said = open("2020-08-03").delayed("2021-03-01", DelayReason.COURT_LISTING_BACKLOG);
        var silent = open("2020-08-03");
        var young = open("2021-03-15").delayed("2021-04-01", DelayReason.OTHER);
        var cases = List.of(asked, said, silent, young);
        assertThat(tally("CRT-03.assessment", "2021-05-31", cases)).isEqualTo(new Tally(1, 3, 0));
        assertThat(tally("CRT-03.courtBacklog", "2021-05-31", cases)).isEqualTo(new Tally(1, 3, 0));
        assertThat(tally("CRT-03.notSaid", "2021-05-31", cases)).isEqualTo(new Tally(1, 3, 0));
        assertThat(tally("CRT-03.other", "2021-05-31", cases)).isEqualTo(new Tally(0, 3, 0));
        var evidence = ((Finding.Counted) find("CRT-03", "2021-05-31", asked)).evidence();
        assertThat(evidence)
                .extracting(Evidence::what)
                .contains(
                        "More time given once, until 20 March 2021",
                        "Main reason for the delay: An independent assessment was asked for");
    }

    @Test
    void CRT_04_counts_moves_while_proceedings_went_on() {
        var moved = CourtStory.of(
                aChild("A").episode("2020-08-03", "S", "C1", "U6", "X").episode("2020-11-02", "P", "C1", "U6", "Y"));
        var movedAfter = CourtStory.of(aChild("A")
                .episode("2020-08-03", "S", "C1", "U6", "X")
                .episode("2021-02-01", "L", "C2", "U6", "X")
                .episode("2021-03-01", "P", "C2", "U4", "Y"));
        var inHospital = CourtStory.of(aChild("A")
                .episode("2020-08-03", "S", "C1", "U6", "X")
                .episode("2020-11-02", "P", "C1", "T1", "H")
                .episode("2020-11-05", "P", "C1", "U6", "X"));
        var agreed = CourtStory.of(aChild("A")
                        .episode("2020-08-03", "S", "V2", "U6", "X")
                        .episode("2020-11-02", "P", "V2", "U6", "Y"))
                .issued("2020-10-05");
        var never = CourtStory.of(aChild("A").inCareSince("2018-08-03"));
        assertThat(tally("CRT-04", "2021-05-31", List.of(moved))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("CRT-04", "2021-05-31", List.of(movedAfter))).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("CRT-04", "2021-05-31", List.of(inHospital))).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("CRT-04", "2021-05-31", List.of(agreed))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("CRT-04", "2021-05-31", List.of(never))).isEqualTo(Tally.ZERO);
    }

    private static CourtStory open(String issued) {
        return CourtStory.inCareSince(issued).issued(issued);
    }

    private static CourtStory decided(String issued, String order) {
        return open(issued).ended(order, Ending.CARE_ORDER);
    }

    private static Finding find(String code, String day, CourtStory story) {
        return Catalogue.find(code).orElseThrow().find(ChildAsAt.of(story.record(), on(day), SETTING));
    }

    private static BigDecimal value(String code, String day, List<CourtStory> cases) {
        return tally(code, day, cases)
                .value(Catalogue.find(code).orElseThrow().unit())
                .orElseThrow();
    }

    private static Tally tally(String code, String day, List<CourtStory> cases) {
        return cases.stream()
                .map(story -> find(code, day, story))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
