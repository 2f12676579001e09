package org.carejourney.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.assessment.Assessments.authorised;
import static org.carejourney.domain.assessment.Assessments.needed;

import java.util.List;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalChoice;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentClocksTest {
    @Test
    void after_coming_into_care_it_is_authorised_within_45_working_days_over_bank_holidays() {
        assertThat(open(aChild().inCareSince("2021-03-29"), "2021-03-30"))
                .extracting(Obligation::due)
                .containsExactly(on("2021-06-04"));
    }

    @Test
    void then_within_twelve_months_of_the_authorisation_clamped_at_the_end_of_a_month() {
        var child = authorised(aChild().inCareSince("2020-01-06"), "2020-02-29");

        assertThat(open(child, "2020-03-01")).extracting(Obligation::due).containsExactly(on("2021-02-28"));
    }

    @Test
    void the_last_day_is_in_time_and_the_day_after_it_is_out_of_date() {
        var child = authorised(aChild().inCareSince("2020-01-06"), "2020-03-02");

        assertThat(open(child, "2021-03-02"))
                .extracting(Obligation::standing)
                .containsExactly(new Standing.NotYetDue());
        assertThat(open(child, "2021-03-03")).extracting(Obligation::standing).containsExactly(new Standing.Overdue(1));
        assertThat(AssessmentClocks.of(authorised(child, "2021-03-03").record(), Assessments.IN_USE, on("2021-03-04")))
                .extracting(Obligation::standing)
                .contains(new Standing.Late(on("2021-03-03"), 1));
    }

    @Test
    void a_significant_change_calls_for_another_within_45_working_days_beside_the_yearly_one() {
        var child = needed(authorised(aChild().inCareSince("2020-01-06"), "2020-03-02"), "2020-12-18");

        assertThat(open(child, "2020-12-20"))
                .extracting(one -> one.trigger().what(), Obligation::due)
                .containsExactly(
                        tuple("A new risk, or a significant change", on("2021-02-24")),
                        tuple("Assessment authorised", on("2021-03-02")));
    }

    @Test
    void one_assessment_answers_all_that_call_for_one() {
        var child = needed(authorised(aChild().inCareSince("2020-01-06"), "2020-03-02"), "2020-12-18");

        assertThat(open(authorised(child, "2021-01-20"), "2021-01-21"))
                .extracting(Obligation::due)
                .containsExactly(on("2022-01-20"));
    }

    @Test
    void one_authorised_on_the_very_day_of_the_change_did_not_know_of_it() {
        var child = needed(authorised(aChild().inCareSince("2020-01-06"), "2020-03-02"), "2020-03-02");

        assertThat(open(child, "2020-03-03")).hasSize(2);
    }

    @Test
    void a_placement_that_broke_down_calls_for_one_and_a_planned_move_does_not() {
        var child = authorised(aChild().inCareSince("2020-01-06"), "2020-03-02")
                .episode("2020-12-18", "P", "C2", "U6", "Y");

        assertThat(open(child.placementEndedBecause("CARPL"), "2020-12-20")).hasSize(1);
        assertThat(open(child.placementEndedBecause("CREQB"), "2020-12-20"))
                .extracting(one -> one.trigger().what(), Obligation::due)
                .contains(tuple("The placement broke down", on("2021-02-24")));
    }

    @Test
    void where_recording_began_with_the_child_in_care_the_year_runs_from_that_day() {
        var settings = ClockSettings.england().inUseSince(on("2021-03-01"));
        var child = aChild().inCareSince("2019-06-03").record();

        assertThat(AssessmentClocks.of(child, settings, on("2021-03-02")))
                .extracting(Obligation::due)
                .containsExactly(on("2022-03-01"));
        assertThat(AssessmentClocks.of(child, ClockSettings.england(), on("2021-03-02")))
                .isEmpty();
    }

    @Test
    void the_service_may_ask_for_one_every_six_months_for_those_authorised_from_then_on() {
        var settings = Assessments.IN_USE.choosing(
                List.of(new LocalChoice(AssessmentTimes.VALID.name(), 6, on("2021-01-01"))));
        var child = authorised(aChild().inCareSince("2020-01-06"), "2020-12-31");
        assertThat(AssessmentClocks.of(child.record(), settings, on("2021-03-02")))
                .last()
                .extracting(Obligation::due)
                .isEqualTo(on("2021-12-31"));

        assertThat(AssessmentClocks.of(authorised(child, "2021-01-04").record(), settings, on("2021-03-02")))
                .filteredOn(Obligation::isOpen)
                .extracting(Obligation::due)
                .containsExactly(on("2021-07-04"));
    }

    @Test
    void leaving_care_cancels_what_is_not_overdue_and_leaves_missed_what_is() {
        var cancelled = aChild().inCareSince("2021-03-01").leaves("2021-04-01", "E4A");
        var missed = aChild().inCareSince("2021-01-04").leaves("2021-04-01", "E4A");

        assertThat(standings(cancelled)).containsExactly(new Standing.Cancelled(on("2021-04-01")));
        assertThat(standings(missed)).containsExactly(new Standing.Missed(on("2021-04-01")));
    }

    @Test
    void none_is_due_on_or_after_the_18th_birthday() {
        var child = authorised(aChild().born("2003-05-31").inCareSince("2020-01-06"), "2020-05-31");

        assertThat(open(child, "2020-06-01")).isEmpty();
        assertThat(open(authorised(aChild().born("2003-05-31").inCareSince("2020-01-06"), "2020-05-30"), "2020-06-01"))
                .hasSize(1);
    }

    private static List<Standing> standings(Children child) {
        return AssessmentClocks.of(child.record(), Assessments.IN_USE, on("2021-05-31")).stream()
                .map(Obligation::standing)
                .toList();
    }

    private static List<Obligation> open(Children child, String asAt) {
        return AssessmentClocks.of(child.record(), Assessments.IN_USE, on(asAt)).stream()
                .filter(Obligation::isOpen)
                .toList();
    }
}
