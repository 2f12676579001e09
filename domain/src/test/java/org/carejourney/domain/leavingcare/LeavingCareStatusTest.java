package org.carejourney.domain.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.leavingcare.LeavingCareStatus.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeavingCareStatusTest {
    private static final String BORN = "2004-06-15";

    private static Children born() {
        return aChild().born(BORN);
    }

    private static LeavingCareStatus status(Children child, String day) {
        return LeavingCareStatus.of(child.record(), on(day));
    }

    @Test
    void eligible_on_the_16th_birthday_where_13_weeks_are_complete() {
        var child = born().inCareSince("2019-01-07");

        assertThat(status(child, "2020-06-14").kind()).isEqualTo(Kind.NONE);
        assertThat(status(child, "2020-06-15"))
                .isEqualTo(new LeavingCareStatus(Kind.ELIGIBLE, Optional.of(on("2020-06-15")), Optional.empty()));
    }

    @Test
    void eligible_later_on_the_day_on_which_13_weeks_are_complete() {
        var child = born().inCareSince("2020-05-01");

        assertThat(status(child, "2020-07-30").kind()).isEqualTo(Kind.NONE);
        assertThat(status(child, "2020-07-31"))
                .isEqualTo(new LeavingCareStatus(Kind.ELIGIBLE, Optional.of(on("2020-07-31")), Optional.empty()));
    }

    @Test
    void the_13_weeks_need_not_be_continuous() {
        var child = born().inCareSince("2019-01-07").leaves("2019-03-09", "E4A").inCareSince("2020-08-03");

        assertThat(status(child, "2020-09-01").kind()).isEqualTo(Kind.NONE);
        assertThat(status(child, "2020-09-02").eligibleSince()).contains(on("2020-09-02"));
    }

    @Test
    void time_before_14_and_short_breaks_do_not_count() {
        assertThat(status(
                                born().inCareSince("2010-01-04")
                                        .leaves("2018-06-20", "E4A")
                                        .inCareSince("2020-08-03"),
                                "2020-10-20")
                        .kind())
                .isEqualTo(Kind.NONE);
        assertThat(status(born().episode("2019-01-07", "S", "V4", "U6", "X"), "2020-10-20")
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void some_of_it_must_lie_after_16() {
        assertThat(status(born().inCareSince("2019-01-07").leaves("2020-06-15", "E5"), "2020-08-01")
                        .kind())
                .isEqualTo(Kind.NONE);
        assertThat(status(born().inCareSince("2019-01-07").leaves("2020-06-16", "E5"), "2020-08-01")
                        .kind())
                .isEqualTo(Kind.RELEVANT);
    }

    @Test
    void relevant_after_care_and_former_relevant_from_18_to_25() {
        var child = born().inCareSince("2019-01-07").leaves("2021-03-01", "E5");

        assertThat(status(child, "2021-02-28").kind()).isEqualTo(Kind.ELIGIBLE);
        assertThat(status(child, "2021-03-01").kind()).isEqualTo(Kind.RELEVANT);
        assertThat(status(child, "2022-06-14").kind()).isEqualTo(Kind.RELEVANT);
        assertThat(status(child, "2022-06-15").kind()).isEqualTo(Kind.FORMER_RELEVANT);
        assertThat(status(child, "2029-06-14").kind()).isEqualTo(Kind.FORMER_RELEVANT);
        assertThat(status(child, "2029-06-15").kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void lost_after_six_months_back_home_and_won_again_by_coming_back() {
        var home = born().inCareSince("2019-01-07").leaves("2020-09-01", "E4A");

        assertThat(status(home, "2021-02-28").kind()).isEqualTo(Kind.RELEVANT);
        assertThat(status(home, "2021-03-01").kind()).isEqualTo(Kind.QUALIFYING);
        assertThat(status(home, "2022-06-15").kind()).isEqualTo(Kind.QUALIFYING);
        assertThat(status(home.inCareSince("2021-04-05"), "2021-04-05").kind()).isEqualTo(Kind.ELIGIBLE);
    }

    @Test
    void home_shortly_before_18_is_not_six_months_before_18() {
        var child = born().inCareSince("2019-01-07").leaves("2022-02-01", "E4A");

        assertThat(status(child, "2022-09-01").kind()).isEqualTo(Kind.FORMER_RELEVANT);
    }

    @Test
    void qualifying_with_less_than_13_weeks() {
        var child = born().inCareSince("2021-03-01").leaves("2021-04-12", "E4A");

        assertThat(status(child, "2021-05-31").kind()).isEqualTo(Kind.QUALIFYING);
        assertThat(status(child, "2029-06-15").kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void one_whose_care_another_council_took_over_or_who_died_is_owed_nothing() {
        assertThat(status(born().inCareSince("2019-01-07").leaves("2021-03-01", "E3"), "2021-05-31")
                        .kind())
                .isEqualTo(Kind.NONE);
        assertThat(status(born().inCareSince("2019-01-07").leaves("2021-03-01", "E2"), "2021-05-31")
                        .lostOn())
                .contains(on("2021-03-01"));
    }

    @Test
    void at_18_care_is_over_even_where_nobody_closed_it() {
        assertThat(status(born().inCareSince("2019-01-07"), "2022-06-15").kind())
                .isEqualTo(Kind.FORMER_RELEVANT);
    }

    @Test
    void without_a_birth_date_nothing_can_be_told() {
        assertThat(status(aChild().inCareSince("2019-01-07"), "2021-05-31").kind())
                .isEqualTo(Kind.NONE);
    }
}
