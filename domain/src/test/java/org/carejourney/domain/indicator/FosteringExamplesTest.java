package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.fostering.Households.asked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.fostering.Households;
import org.carejourney.domain.obligation.ClockSettings;
import org.junit.jupiter.api.Test;

/** Examples of the figures of foster carers, worked by hand. */
class FosteringExamplesTest {
    private static final Setting SETTING = new Setting("E08000031", Households.IN_USE, Optional.empty());
    private static final String DAY = "2021-05-31";

    /** Approved long ago; through the scheme last year; this year; who left this year; whose notice still runs. */
    private static final List<Households> COUNCIL = List.of(
            asked("1", "2015-01-05", false).approved("2015-09-01"),
            asked("2", "2020-01-06", true).approved("2020-06-04"),
            asked("3", "2020-12-01", true).approved("2021-04-30"),
            asked("4", "2016-01-04", false).approved("2016-10-03").resigned("2021-04-15"),
            asked("5", "2018-02-05", true).approved("2018-08-06").resigned("2021-05-04"),
            asked("6", "2021-03-01", true).talkedInVain("2021-03-02"),
            asked("7", "2020-09-01", true).applied("2020-10-01").failed("2020-12-01"),
            asked("8", "2021-05-20", true));

    @Test
    void FOST_01_counts_approvals_that_stand_on_the_day() {
        assertThat(tally("FOST-01", DAY)).isEqualTo(new Tally(4, 4, 0));
        assertThat(tally("FOST-01", "2021-06-01"))
                .as("28 days after the notice of 4 May")
                .isEqualTo(new Tally(3, 3, 0));
        assertThat(tally("FOST-01", "2021-04-29")).isEqualTo(new Tally(4, 4, 0));
    }

    @Test
    void FOST_02_is_those_who_came_less_those_who_left_in_the_year() {
        assertThat(tally("FOST-02", DAY)).isEqualTo(new Tally(0, 2, 0));
        assertThat(tally("FOST-02.approved", DAY)).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("FOST-02.ended", DAY)).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("FOST-02", "2021-06-01")).isEqualTo(new Tally(-1, 3, 0));
        assertThat(tally("FOST-02", "2021-03-31"))
                .as("the year before has a gain of its own")
                .isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void FOST_03_is_of_enquiries_that_were_settled_in_the_twelve_months() {
        assertThat(tally("FOST-03", DAY)).isEqualTo(new Tally(2, 4, 0));
        assertThat(tally("FOST-03", "2021-06-04"))
                .as("approved on 4 June 2020 is no longer within the twelve months")
                .isEqualTo(new Tally(1, 3, 0));
    }

    @Test
    void FOST_04_is_the_mean_of_days_from_the_enquiry_to_the_decision() {
        assertThat(tally("FOST-04", DAY)).isEqualTo(new Tally(150 + 150, 2, 0));
        assertThat(Catalogue.find("FOST-04").orElseThrow().unit()).isEqualTo(Unit.DAYS);
        assertThat(tally("FOST-04", DAY).value(Unit.DAYS)).contains(new BigDecimal(150));
    }

    @Test
    void FOST_05_is_the_share_of_approved_households_that_came_through_the_scheme() {
        assertThat(tally("FOST-05", DAY)).isEqualTo(new Tally(3, 4, 0));
        assertThat(tally("FOST-05", DAY).value(Unit.PERCENT)).contains(new BigDecimal("75.0"));
    }

    @Test
    void an_approval_stands_however_long_nothing_else_is_recorded() {
        var longAgo = asked("1", "2005-01-04", false).approved("2005-09-01").record();

        assertThat(Catalogue.looksAt(longAgo, on(DAY))).isTrue();
    }

    /** The register is brought over whole, so that the year before can be told too. */
    @Test
    void figures_are_told_of_days_before_recording_began_here_where_it_did_at_all() {
        var indicator = Catalogue.find("FOST-01").orElseThrow();

        assertThat(indicator.isToldOf(on("2018-03-31"), Households.IN_USE)).isTrue();
        assertThat(indicator.isToldOf(on(DAY), ClockSettings.england())).isFalse();
    }

    @Test
    void a_child_is_in_no_figure_of_households() {
        var child = ChildAsAt.of(Children.aChild().inCareSince("2019-01-08").record(), on(DAY), SETTING);

        assertThat(Catalogue.all().stream()
                        .filter(indicator -> indicator.code().startsWith("FOST-"))
                        .map(indicator -> indicator.find(child)))
                .hasSize(7)
                .containsOnly(Finding.NOT_IN_COHORT);
    }

    private static Tally tally(String code, String day) {
        var indicator = Catalogue.find(code).orElseThrow();
        return COUNCIL.stream()
                .map(household -> Tally.of(indicator.find(ChildAsAt.of(household.record(), on(day), SETTING))))
                .reduce(Tally.ZERO, Tally::plus);
    }
}
