package org.carejourney.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTimetableTest {
    @ParameterizedTest(name = "in care since {0}: first review by {1}")
    @CsvSource({"2021-04-30, 2021-06-01", "2021-05-01, 2021-06-01", "2021-05-03, 2021-06-01", "2020-12-18, 2021-01-20"})
    void the_first_review_is_due_in_20_working_days(String start, LocalDate due) {
        assertThat(next(aChild().inCareSince(start))).isEqualTo(due);
    }

    @Test
    void the_second_runs_from_the_day_the_first_was_really_held() {
        assertThat(next(aChild().inCareSince("2021-04-29").review("2021-05-14")))
                .isEqualTo("2021-08-14");
    }

    @Test
    void month_ends_are_not_stretched() {
        assertThat(next(aChild().inCareSince("2021-01-05").review("2021-01-31")))
                .isEqualTo("2021-04-30");
        assertThat(next(aChild().inCareSince("2020-01-05").review("2020-01-31").review("2020-08-31")))
                .isEqualTo("2021-02-28");
    }

    @Test
    void later_ones_are_due_six_months_after_the_one_before() {
        var child = aChild().inCareSince("2020-05-01").review("2020-05-28").review("2020-08-28");
        assertThat(next(child)).isEqualTo("2021-02-28");
        assertThat(next(child.review("2021-02-26"))).isEqualTo("2021-08-26");
    }

    @Test
    void care_that_began_before_the_records_takes_its_first_visible_review_as_a_later_one() {
        var child = aChild().inCareSince("2016-01-05").review("2017-05-10").record();
        var settings = new ClockSettings(WorkingCalendar.england(), Optional.of(on("2017-04-01")));
        assertThat(ReviewTimetable.of(child, settings).next().orElseThrow().due())
                .isEqualTo("2017-11-10");
    }

    @Test
    void authority_to_place_cancels_what_is_not_overdue_and_sets_three_months() {
        var child = aChild().inCareSince("2021-01-04").review("2021-01-29").episode("2021-03-10", "L", "E1", "U6", "X");
        assertThat(next(child)).isEqualTo("2021-06-10");
        assertThat(next(child.review("2021-06-01"))).isEqualTo("2021-12-01");
    }

    @Test
    void an_overdue_review_stays_beside_the_new_one_and_the_next_answers_both() {
        var child = aChild().inCareSince("2021-01-04").review("2021-01-29").episode("2021-05-10", "L", "E1", "U6", "X");
        var timetable = timetable(child);
        assertThat(timetable.items())
                .filteredOn(ReviewDue::isOpen)
                .extracting(ReviewDue::due)
                .containsExactly(on("2021-04-29"), on("2021-08-10"));
        var held = timetable(child.review("2021-06-01"));
        assertThat(held.items()).filteredOn(item -> item.heldOn().isPresent()).hasSize(3);
        assertThat(held.next().orElseThrow().due()).isEqualTo("2021-12-01");
    }

    @Test
    void placing_for_adoption_sets_four_weeks_then_three_months_then_six() {
        var child = aChild().inCareSince("2020-01-06")
                .review("2020-02-03")
                .episode("2020-03-02", "L", "E1", "U6", "X")
                .review("2020-06-02")
                .episode("2020-09-01", "P", "E1", "A6", "Y")
                .placedForAdoption("2020-09-01");
        assertThat(next(child)).isEqualTo("2020-09-29");
        assertThat(next(child.review("2020-09-28"))).isEqualTo("2020-12-28");
        assertThat(next(child.review("2020-12-20"))).isEqualTo("2021-06-20");
    }

    @Test
    void an_early_review_is_due_when_it_is_needed_and_its_holding_resets_the_clock() {
        var child = aChild().inCareSince("2020-05-01")
                .review("2020-05-28")
                .review("2020-08-28")
                .earlyReview("2020-11-02", "2020-11-20");
        assertThat(next(child)).isEqualTo("2020-11-20");
        assertThat(next(child.review("2020-11-18"))).isEqualTo("2021-05-18");
    }

    @Test
    void a_review_due_after_care_ended_is_dropped_and_one_overdue_then_is_missed() {
        var leftEarly = aChild().inCareSince("2021-04-06").leaves("2021-04-20", "E4A");
        assertThat(timetable(leftEarly).items()).isEmpty();
        var leftLate =
                aChild().inCareSince("2021-04-06").leaves("2021-05-20", "E4A").record();
        assertThat(JourneyCatalogue.obligations(leftLate, ClockSettings.england(), on("2021-05-31")))
                .extracting(obligation -> obligation.standing())
                .containsExactly(new Standing.Missed(on("2021-05-20")));
    }

    @Test
    void nothing_falls_due_after_the_18th_birthday() {
        var child = aChild().born("2003-06-15")
                .inCareSince("2020-05-01")
                .review("2020-05-28")
                .review("2020-08-28")
                .review("2021-02-20");
        assertThat(timetable(child).next()).isEmpty();
    }

    @Test
    void short_breaks_are_reviewed_within_three_months_and_then_six() {
        var child = aChild().episode("2021-01-10", "S", "V4", "U6", "X").record();
        assertThat(JourneyCatalogue.obligations(child, ClockSettings.england(), on("2021-01-31")))
                .extracting(obligation -> obligation.due())
                .containsExactly(on("2021-04-10"));
        var reviewed = aChild().episode("2021-01-10", "S", "V4", "U6", "X")
                .review("2021-03-30")
                .record();
        assertThat(JourneyCatalogue.obligations(reviewed, ClockSettings.england(), on("2021-04-30")))
                .extracting(obligation -> obligation.due())
                .containsExactly(on("2021-04-10"), on("2021-09-30"));
    }

    private static LocalDate next(Children child) {
        return timetable(child).next().orElseThrow().due();
    }

    private static ReviewTimetable timetable(Children child) {
        return ReviewTimetable.of(child.record(), ClockSettings.england());
    }
}
