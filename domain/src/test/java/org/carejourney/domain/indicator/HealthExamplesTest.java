package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.Children;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.health.DentalCheck;
import org.carejourney.domain.health.HealthAppointmentOutcome;
import org.carejourney.domain.health.HealthAssessedBefore;
import org.carejourney.domain.health.HealthAssessmentAgreed;
import org.carejourney.domain.health.HealthReportReceived;
import org.carejourney.domain.health.HealthStatusTold;
import org.carejourney.domain.health.QuestionnaireAnswered;
import org.carejourney.domain.health.SubstanceMisuse;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of health that people record here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthExamplesTest {
    private static final ClockSettings IN_USE = ClockSettings.england().inUseSince(on("2019-04-01"));
    private static final String DAY = "2021-05-31";

    @Test
    void HLT_01_counts_reports_back_in_time_and_leaves_out_who_left_or_declined() {
        var children = List.of(
                assessed(aChild("p").inCareSince("2021-03-31"), "2021-04-28", "2021-04-30"),
                assessed(aChild("q").inCareSince("2021-04-01"), "2021-04-28", "2021-05-05"),
                aChild("r").inCareSince("2021-04-06").leaves("2021-04-20", "E4A"),
                consent(
                        aChild("s").born("2006-03-01").inCareSince("2021-04-29"),
                        "2021-05-20",
                        HealthAssessmentAgreed.Consent.DECLINED_BY_CHILD),
                aChild("t").inCareSince("2021-04-30"),
                aChild("u").episode("2021-04-06", "S", "V4", "U6", "X"));

        assertThat(tally("HLT-01", DAY, children)).isEqualTo(new Tally(1, 2, 0));
        assertThat(value("HLT-01", DAY, children)).isEqualByComparingTo("50.0");
        assertThat(tally("HLT-01.declined", DAY, children).numerator()).isEqualTo(1);
    }

    @Test
    void HLT_01b_is_the_middle_of_the_days_until_the_report_was_back() {
        var children = List.of(
                assessed(aChild("20").inCareSince("2021-04-06"), "2021-04-20", "2021-04-26"),
                assessed(aChild("24").inCareSince("2021-04-06"), "2021-04-20", "2021-04-30"),
                assessed(aChild("33").inCareSince("2021-04-06"), "2021-05-05", "2021-05-09"),
                assessed(aChild("40").inCareSince("2021-04-06"), "2021-05-12", "2021-05-16"),
                aChild("not yet").inCareSince("2021-04-06"));

        assertThat(value("HLT-01b", DAY, children)).isEqualByComparingTo("29");
        assertThat(tally("HLT-01b", DAY, children).denominator()).isEqualTo(4);
        assertThat(value("HLT-01b", DAY, children.subList(0, 3))).isEqualByComparingTo("24");
    }

    @Test
    void HLT_01c_shows_each_month_by_itself() {
        var children = List.of(
                assessed(aChild("p").inCareSince("2021-03-31"), "2021-04-28", "2021-04-30"),
                assessed(aChild("q").inCareSince("2021-04-01"), "2021-04-28", "2021-05-05"));

        assertThat(tally("HLT-01c", "2021-04-30", children)).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("HLT-01c", DAY, children)).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void HLT_01_a_parent_who_refuses_leaves_the_child_in_the_count() {
        var child = consent(
                aChild().inCareSince("2021-04-29"), "2021-05-20", HealthAssessmentAgreed.Consent.REFUSED_BY_PARENT);

        assertThat(tally("HLT-01", DAY, List.of(child))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void HLT_01_who_declines_after_the_last_day_in_time_stays_in_the_count() {
        var child = consent(
                aChild().born("2006-03-01").inCareSince("2021-04-29"),
                "2021-05-29",
                HealthAssessmentAgreed.Consent.DECLINED_BY_CHILD);

        assertThat(tally("HLT-01", DAY, List.of(child))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void HLT_01_who_declined_and_came_round_late_stays_out_of_the_count() {
        var child = aChild().born("2006-03-01").inCareSince("2021-04-01");
        consent(child, "2021-04-20", HealthAssessmentAgreed.Consent.DECLINED_BY_CHILD);
        consent(child, "2021-05-06", HealthAssessmentAgreed.Consent.GIVEN_BY_CHILD);
        assessed(child, "2021-05-10", "2021-05-12");

        assertThat(tally("HLT-01", DAY, List.of(child))).isEqualTo(Tally.ZERO);
        assertThat(tally("HLT-01.declined", DAY, List.of(child)).numerator()).isEqualTo(1);
    }

    @Test
    void HLT_01_an_assessment_within_three_months_before_counts_and_an_older_one_does_not() {
        var counts = aChild("a").inCareSince("2021-04-29");
        counts.add(new HealthAssessedBefore(counts.fact(), first(counts), on("2021-01-29")));
        var tooOld = aChild("b").inCareSince("2021-04-29");
        tooOld.add(new HealthAssessedBefore(tooOld.fact(), first(tooOld), on("2021-01-28")));

        assertThat(tally("HLT-01", DAY, List.of(counts))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("HLT-01", DAY, List.of(tooOld))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void HLT_01_who_left_before_the_last_day_is_out_though_assessed() {
        var child = assessed(aChild().inCareSince("2021-04-06"), "2021-04-12", "2021-04-16");
        child.leaves("2021-05-05", "E4A");

        assertThat(tally("HLT-01", DAY, List.of(child))).isEqualTo(Tally.ZERO);
    }

    @Test
    void HLT_02_the_age_at_the_last_assessment_decides_the_interval() {
        var children = List.of(
                assessed(aChild("a").born("2014-01-05").inCareSince("2019-06-03"), "2020-05-31", "2020-06-10"),
                assessed(aChild("b").born("2014-01-05").inCareSince("2019-06-03"), "2020-05-30", "2020-06-10"),
                assessed(aChild("c").born("2018-01-05").inCareSince("2019-06-03"), "2020-11-30", "2020-12-10"),
                assessed(aChild("d").born("2018-01-05").inCareSince("2019-06-03"), "2020-12-01", "2020-12-10"));

        assertThat(value("HLT-02", DAY, children)).isEqualByComparingTo("50.0");
        var fiveSince = assessed(aChild().born("2015-11-01").inCareSince("2019-06-03"), "2020-10-15", "2020-10-20");
        assertThat(tally("HLT-02", DAY, List.of(fiveSince))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void HLT_02_who_was_never_assessed_is_not_up_to_date() {
        assertThat(tally("HLT-02", DAY, List.of(aChild().inCareSince("2019-06-03"))))
                .isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void HLT_03_the_day_of_the_examination_decides() {
        var checked = Stream.of("2020-06-01", "2020-09-01", "2020-10-01", "2020-11-02", "2021-01-04", "2021-03-01", DAY)
                .map(day -> dental(inGroup(), day, DentalCheck.Outcome.EXAMINED));
        var not = Stream.of(
                dental(inGroup(), "2020-05-31", DentalCheck.Outcome.EXAMINED),
                dental(inGroup(), "2021-02-01", DentalCheck.Outcome.REMOTE),
                dental(inGroup(), "2021-02-01", DentalCheck.Outcome.DECLINED));

        assertThat(value("HLT-03", DAY, Stream.concat(checked, not).toList())).isEqualByComparingTo("70.0");
    }

    @Test
    void HLT_04_not_known_is_not_up_to_date_and_the_last_word_counts() {
        var children = List.of(
                status(inGroup(), "2019-08-01", true),
                status(status(inGroup(), "2019-08-01", false), "2021-02-01", true),
                returned(inGroup(), 2021, true),
                inGroup());

        assertThat(value("HLT-04", DAY, children)).isEqualByComparingTo("75.0");
        var lapsed = status(returned(inGroup(), 2021, true), "2021-05-03", false);
        assertThat(tally("HLT-04", DAY, List.of(lapsed))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void HLT_05_looks_at_children_under_five() {
        var children = Stream.of("2020-06-01", "2019-01-05", "2017-01-05", "2016-05-31")
                .map(born -> aChild(born).born(born).inCareSince("2020-06-01"))
                .toList();
        development(children.get(0), true);
        development(children.get(1), true);
        development(children.get(2), false);
        development(children.get(3), false);

        assertThat(value("HLT-05", DAY, children)).isEqualByComparingTo("66.7");
    }

    @Test
    void HLT_06_completion_mean_and_bands() {
        var children = new ArrayList<Children>();
        Stream.of(8, 14, 20).map(score -> scored(inGroup(), score)).forEach(children::add);
        var refused = inGroup();
        children.add(refused.add(new QuestionnaireAnswered(
                refused.fact(), on("2020-10-01"), Optional.empty(), Optional.of(SdqReason.SDQ2))));

        assertThat(value("HLT-06a", DAY, children)).isEqualByComparingTo("75.0");
        assertThat(value("HLT-06b", DAY, children)).isEqualByComparingTo("14.0");
        for (var band : List.of("normal", "borderline", "concern")) {
            assertThat(tally("HLT-06c." + band, DAY, children)).isEqualTo(new Tally(1, 3, 0));
        }
    }

    @Test
    void HLT_06_whoever_was_asked_at_four_to_sixteen_belongs() {
        var seventeenSince = scored(aChild("a").born("2003-11-01").inCareSince("2019-06-03"), 9);
        var seventeenUnasked = aChild("b").born("2003-11-01").inCareSince("2019-06-03");
        var fourSince = scored(aChild("c").born("2016-08-01").inCareSince("2019-06-03"), 9);

        assertThat(tally("HLT-06a", DAY, List.of(seventeenSince, seventeenUnasked, fourSince)))
                .isEqualTo(new Tally(2, 2, 0));
    }

    @Test
    void HLT_07_of_those_found_who_was_helped_and_who_refused() {
        var children = new ArrayList<>(
                Stream.generate(HealthExamplesTest::inGroup).limit(38).toList());
        children.add(substances(inGroup(), SubstanceMisuse.HELPED));
        children.add(substances(inGroup(), SubstanceMisuse.REFUSED));

        assertThat(value("HLT-07", DAY, children)).isEqualByComparingTo("5.0");
        assertThat(value("HLT-07.received", DAY, children)).isEqualByComparingTo("50.0");
        assertThat(value("HLT-07.refused", DAY, children)).isEqualByComparingTo("50.0");
    }

    @Test
    void HLT_08_is_told_by_the_return_of_children_of_ten_and_more() {
        var children = Stream.of("2011-06-01", "2011-01-05", "2007-01-05", "2005-01-05")
                .map(born -> aChild(born).born(born).inCareSince("2019-06-03"))
                .toList();
        children.forEach(child -> convicted(child, child.record().born().equals(Optional.of(on("2007-01-05")))));

        assertThat(value("HLT-08", "2021-03-31", children)).isEqualByComparingTo("33.3");
    }

    @Test
    void on_31_March_the_return_tells_and_what_was_recorded_here_only_where_there_is_none() {
        var recordedOnly = dental(inGroup(), "2020-12-01", DentalCheck.Outcome.EXAMINED);
        var returnSaysNo = dental(returned(inGroup(), 2021, true), "2020-12-01", DentalCheck.Outcome.EXAMINED);

        assertThat(tally("HLT-03", "2021-03-31", List.of(recordedOnly))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("HLT-03", "2021-03-31", List.of(returnSaysNo))).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("HLT-03", "2021-04-01", List.of(returnSaysNo))).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void where_nobody_records_here_the_return_alone_tells_and_of_31_March_only() {
        var nobody = ClockSettings.england();
        var indicator = Catalogue.find("HLT-03").orElseThrow();

        assertThat(indicator.isToldOf(on("2021-03-31"), nobody)).isTrue();
        assertThat(indicator.isToldOf(on(DAY), nobody)).isFalse();
        assertThat(indicator.isToldOf(on(DAY), nobody.inUseSince(on("2020-06-01"))))
                .isTrue();
        assertThat(indicator.isToldOf(on(DAY), nobody.inUseSince(on("2020-06-02"))))
                .isFalse();
        var child = ChildAsAt.of(inGroup().record(), on("2021-03-31"), new Setting("E", nobody, Optional.empty()));
        assertThat(indicator.find(child)).isInstanceOf(Finding.CannotTell.class);
    }

    /** Looked after for twelve months, ten years old. */
    private static Children inGroup() {
        return aChild().born("2010-09-01").inCareSince("2019-06-03");
    }

    private static FactId first(Children child) {
        return child.record().periodsOfCare().getLast().first().id();
    }

    private static Children assessed(Children child, String seen, String report) {
        child.add(new HealthAppointmentOutcome(
                child.fact(), first(child), on(seen), HealthAppointmentOutcome.Outcome.SEEN, Optional.empty()));
        return child.add(new HealthReportReceived(
                child.fact(),
                first(child),
                on(report),
                HealthReportReceived.Assessor.DOCTOR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of()));
    }

    private static Children consent(Children child, String day, HealthAssessmentAgreed.Consent consent) {
        return child.add(new HealthAssessmentAgreed(
                child.fact(),
                first(child),
                on(day),
                consent,
                HealthAssessmentAgreed.Team.OWN,
                Optional.of("We talked it over")));
    }

    private static Children dental(Children child, String day, DentalCheck.Outcome outcome) {
        return child.add(new DentalCheck(child.fact(), on(day), outcome, Optional.empty(), Optional.empty()));
    }

    private static Children status(Children child, String day, boolean immunised) {
        return child.add(new HealthStatusTold(
                child.fact(), on(day), Optional.of(immunised), Optional.empty(), Optional.empty()));
    }

    private static void development(Children child, boolean upToDate) {
        child.add(new HealthStatusTold(
                child.fact(), on("2021-02-01"), Optional.empty(), Optional.of(upToDate), Optional.empty()));
    }

    private static Children substances(Children child, SubstanceMisuse found) {
        return child.add(new HealthStatusTold(
                child.fact(), on("2021-02-01"), Optional.empty(), Optional.empty(), Optional.of(found)));
    }

    private static Children scored(Children child, int score) {
        return child.add(
                new QuestionnaireAnswered(child.fact(), on("2020-10-01"), Optional.of(score), Optional.empty()));
    }

    /** A return that says that the teeth were not checked. */
    private static Children returned(Children child, int year, boolean immunised) {
        return yearly(child, year, Optional.of(immunised), Optional.empty());
    }

    private static void convicted(Children child, boolean convicted) {
        yearly(child, 2021, Optional.empty(), Optional.of(convicted));
    }

    private static Children yearly(Children child, int year, Optional<Boolean> immunised, Optional<Boolean> convicted) {
        return child.add(new YearlyHealth(
                child.fact(),
                new CollectionYear(year),
                Optional.empty(),
                Optional.empty(),
                convicted,
                Optional.empty(),
                immunised,
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static BigDecimal value(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        return tally(code, day, children).value(indicator.unit()).orElseThrow();
    }

    private static Tally tally(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        var setting = new Setting("E08000031", IN_USE, Optional.empty());
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(day), setting)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
