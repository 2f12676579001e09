package org.carejourney.domain.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.fostering.Households.asked;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_ANSWER;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_APPROVAL;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_COMMENTS;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_CONTACT;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_DECISION;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_ENQUIRY;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_HOME_VISIT;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_PANEL;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_REVIEW;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_STAGE_1_TOLD;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_TOLD_IN_WRITING;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_TOLD_ORALLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalChoice;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.Test;

/** Every clock of a household: on the day, a day late, over a bank holiday, and put right afterwards. */
class FosterClocksTest {
    private static final String LATER = "2021-12-31";

    @Test
    void who_asks_is_talked_to_within_two_working_days_and_visited_within_ten() {
        var household = asked("2021-04-01");
        assertThat(household.due(FOSTER_CONTACT, LATER)).isEqualTo(on("2021-04-07"));
        assertThat(household.due(FOSTER_HOME_VISIT, LATER)).isEqualTo(on("2021-04-19"));
        assertThat(household.due(FOSTER_ENQUIRY, LATER)).isEqualTo(on("2021-05-18"));

        household.talked("2021-04-07").visited("2021-04-20");

        assertThat(household.standing(FOSTER_CONTACT, LATER)).isEqualTo(new Standing.OnTime(on("2021-04-07")));
        assertThat(household.standing(FOSTER_HOME_VISIT, LATER)).isEqualTo(new Standing.Late(on("2021-04-20"), 1));
        assertThat(household.standing(FOSTER_ENQUIRY, LATER)).isInstanceOf(Standing.Overdue.class);
    }

    @Test
    void what_the_service_sets_holds_from_the_day_it_was_set() {
        var settings = Households.IN_USE.choosing(List.of(new LocalChoice("FOSTER_CONTACT", 1, on("2021-04-01"))));
        var before = JourneyCatalogue.obligations(asked("2021-03-31").record(), settings, on(LATER));
        var after = JourneyCatalogue.obligations(asked("2021-04-01").record(), settings, on(LATER));

        assertThat(before.getFirst().due()).isEqualTo(on("2021-04-06"));
        assertThat(after.getFirst().due()).isEqualTo(on("2021-04-06"));
    }

    @Test
    void an_enquiry_that_is_put_right_moves_its_clocks_and_keeps_their_name() {
        var wrong = asked("2021-04-01");
        var was = wrong.obligations(FOSTER_CONTACT, LATER).getFirst();
        var right = wrong.correcting(id -> new FosterEnquiry(
                id, on("2021-03-29"), "The Oakleys", FosterEnquiry.Source.EVENT, Optional.empty(), false));
        var is = right.obligations(FOSTER_CONTACT, LATER).getFirst();

        assertThat(is.due()).isEqualTo(on("2021-03-31"));
        assertThat(is.trigger().fact()).isEqualTo(was.trigger().fact());
    }

    @Test
    void an_enquiry_that_ends_leaves_nothing_due_and_what_was_missed_stays_missed() {
        var household = asked("2021-04-01")
                .add(id -> new FosterStopped(id, on("2021-04-12"), FosterStopped.By.HOUSEHOLD, "A new job"));

        assertThat(household.standing(FOSTER_CONTACT, LATER)).isEqualTo(new Standing.Missed(on("2021-04-12")));
        assertThat(household.standing(FOSTER_HOME_VISIT, LATER)).isEqualTo(new Standing.Cancelled(on("2021-04-12")));
        assertThat(household.standing(FOSTER_ENQUIRY, LATER)).isEqualTo(new Standing.OnTime(on("2021-04-12")));
        assertThat(household.tasks(LATER)).isEmpty();
    }

    @Test
    void whoever_fails_stage_1_is_told_within_ten_working_days_of_the_last_thing_received() {
        var household =
                asked("2021-03-01").visited("2021-03-02").applied("2021-03-03").failed("2021-04-01");
        assertThat(household.due(FOSTER_STAGE_1_TOLD, LATER)).isEqualTo(on("2021-04-19"));
        assertThat(household.tasks("2021-04-06")).containsExactly("FOSTER_TELL_STAGE_1 by 2021-04-19");

        var checks = household.latest(FosterChecks.class);
        assertThat(told(household, checks, "2021-04-19")).isEqualTo(new Standing.OnTime(on("2021-04-19")));
        assertThat(household.standing(FOSTER_PANEL, LATER)).isEqualTo(new Standing.Cancelled(on("2021-04-01")));
    }

    private static Standing told(Households household, FactId checks, String day) {
        return household.add(id -> new FosterStageOneTold(id, on(day), checks)).standing(FOSTER_STAGE_1_TOLD, LATER);
    }

    @Test
    void telling_of_stage_1_on_the_eleventh_working_day_is_late() {
        var household =
                asked("2021-03-01").visited("2021-03-02").applied("2021-03-03").failed("2021-04-01");

        assertThat(told(household, household.latest(FosterChecks.class), "2021-04-20"))
                .isEqualTo(new Standing.Late(on("2021-04-20"), 1));
    }

    @Test
    void applicants_have_ten_working_days_for_their_comments() {
        assertThat(report("2021-04-29").due(FOSTER_COMMENTS, LATER)).isEqualTo(on("2021-05-14"));
        assertThat(report("2021-04-29")
                        .commented("2021-05-14", FosterComments.Answer.COMMENTED)
                        .standing(FOSTER_COMMENTS, LATER))
                .isEqualTo(new Standing.OnTime(on("2021-05-14")));
        assertThat(report("2021-04-29")
                        .commented("2021-05-15", FosterComments.Answer.COMMENTED)
                        .standing(FOSTER_COMMENTS, LATER))
                .isEqualTo(new Standing.Late(on("2021-05-15"), 1));
        assertThat(report("2021-04-29")
                        .commented("2021-05-17", FosterComments.Answer.NONE_IN_TIME)
                        .standing(FOSTER_COMMENTS, LATER))
                .isInstanceOf(Standing.Excluded.class);
    }

    private static Households report(String day) {
        return asked("2021-01-04")
                .visited("2021-01-05")
                .applied("2021-01-06")
                .passed("2021-03-01")
                .reported(day);
    }

    private static Households panel(String day, FosterPanel.Advice advice) {
        var household = report("2021-04-01").commented("2021-04-12", FosterComments.Answer.AGREED);
        return household.panel(day, advice, household.latest(FosterReportShared.class));
    }

    @Test
    void the_panel_recommends_within_eight_months_of_the_application() {
        assertThat(report("2021-04-01").due(FOSTER_PANEL, LATER)).isEqualTo(on("2021-09-06"));
        assertThat(panel("2021-09-06", FosterPanel.Advice.APPROVE).standing(FOSTER_PANEL, LATER))
                .isEqualTo(new Standing.OnTime(on("2021-09-06")));
        assertThat(panel("2021-09-07", FosterPanel.Advice.APPROVE).standing(FOSTER_PANEL, LATER))
                .isEqualTo(new Standing.Late(on("2021-09-07"), 1));
        assertThat(panel("2021-09-07", FosterPanel.Advice.NO_PANEL).standing(FOSTER_PANEL, LATER))
                .isInstanceOf(Standing.Excluded.class);
    }

    @Test
    void eight_months_after_the_end_of_a_long_month_end_with_a_short_one() {
        var household = asked("2020-06-01").visited("2020-06-02").applied("2020-06-30");

        assertThat(household.due(FOSTER_PANEL, LATER)).isEqualTo(on("2021-02-28"));
    }

    @Test
    void a_decision_is_due_sixteen_weeks_after_the_application_as_the_service_sets_it() {
        var household = panel("2021-04-19", FosterPanel.Advice.APPROVE).minuted("2021-04-20");
        assertThat(household.due(FOSTER_APPROVAL, LATER)).isEqualTo(on("2021-04-28"));

        household.decided("2021-04-29", FosterDecision.Outcome.APPROVED);

        assertThat(household.standing(FOSTER_APPROVAL, LATER)).isEqualTo(new Standing.Late(on("2021-04-29"), 1));
    }

    @Test
    void the_decision_maker_has_seven_working_days_from_the_minutes() {
        var household = panel("2021-04-19", FosterPanel.Advice.APPROVE);
        assertThat(household.obligations(FOSTER_DECISION, LATER)).isEmpty();
        household.minuted("2021-04-27");

        assertThat(household.due(FOSTER_DECISION, LATER)).isEqualTo(on("2021-05-07"));
        assertThat(household
                        .decided("2021-05-07", FosterDecision.Outcome.APPROVED)
                        .standing(FOSTER_DECISION, LATER))
                .isEqualTo(new Standing.OnTime(on("2021-05-07")));
        assertThat(panel("2021-04-19", FosterPanel.Advice.APPROVE)
                        .minuted("2021-04-27")
                        .decided("2021-05-10", FosterDecision.Outcome.APPROVED)
                        .standing(FOSTER_DECISION, LATER))
                .isEqualTo(new Standing.Late(on("2021-05-10"), 3));
    }

    @Test
    void without_a_panel_the_seven_days_start_when_the_decision_maker_was_asked() {
        var household = panel("2021-04-27", FosterPanel.Advice.NO_PANEL);

        assertThat(household.due(FOSTER_DECISION, LATER)).isEqualTo(on("2021-05-07"));
        assertThat(household.tasks("2021-04-28")).containsExactly("FOSTER_DECIDE by 2021-05-07");
    }

    @Test
    void applicants_are_told_orally_within_two_working_days_and_in_writing_within_five() {
        var household = asked("2021-01-04").refused("2021-04-29");
        assertThat(household.due(FOSTER_TOLD_ORALLY, LATER)).isEqualTo(on("2021-05-04"));
        assertThat(household.due(FOSTER_TOLD_IN_WRITING, LATER)).isEqualTo(on("2021-05-07"));

        household.told("2021-05-04", FosterTold.Way.ORALLY).told("2021-05-08", FosterTold.Way.IN_WRITING);

        assertThat(household.standing(FOSTER_TOLD_ORALLY, LATER)).isEqualTo(new Standing.OnTime(on("2021-05-04")));
        assertThat(household.standing(FOSTER_TOLD_IN_WRITING, LATER)).isEqualTo(new Standing.Late(on("2021-05-08"), 1));
    }

    @Test
    void they_have_twenty_eight_calendar_days_from_the_letter() {
        var household = asked("2021-01-04").refused("2021-04-29");
        assertThat(household.obligations(FOSTER_ANSWER, LATER)).isEmpty();

        household.told("2021-05-03", FosterTold.Way.IN_WRITING);
        assertThat(household.due(FOSTER_ANSWER, LATER))
                .as("a bank holiday, and no working day is counted")
                .isEqualTo(on("2021-05-31"));
        household.answered("2021-05-31", FosterAnswer.Answer.REPRESENTATIONS);

        assertThat(household.standing(FOSTER_ANSWER, LATER)).isEqualTo(new Standing.OnTime(on("2021-05-31")));
        assertThat(household.household().stageOn(on(LATER))).contains(FosterStage.PANEL);
        assertThat(household.tasks(LATER)).contains("FOSTER_PANEL by 2021-07-12");
    }

    @Test
    void an_answer_after_the_time_is_late_and_an_approval_is_not_answered() {
        var late = asked("2021-01-04")
                .refused("2021-04-29")
                .told("2021-05-03", FosterTold.Way.IN_WRITING)
                .answered("2021-06-01", FosterAnswer.Answer.INDEPENDENT_REVIEW);
        assertThat(late.standing(FOSTER_ANSWER, LATER)).isEqualTo(new Standing.Late(on("2021-06-01"), 1));

        var approved = asked("2021-01-04").approved("2021-04-29").told("2021-05-03", FosterTold.Way.IN_WRITING);
        assertThat(approved.obligations(FOSTER_ANSWER, LATER)).isEmpty();
    }

    @Test
    void a_second_decision_against_them_is_the_last_word() {
        var household = asked("2021-01-04")
                .refused("2021-04-29")
                .told("2021-05-03", FosterTold.Way.IN_WRITING)
                .answered("2021-05-10", FosterAnswer.Answer.REPRESENTATIONS);
        household
                .panel("2021-06-01", FosterPanel.Advice.AGAINST, household.latest(FosterAnswer.class))
                .minuted("2021-06-02")
                .decided("2021-06-03", FosterDecision.Outcome.NOT_APPROVED)
                .told("2021-06-04", FosterTold.Way.IN_WRITING);

        assertThat(household.obligations(FOSTER_ANSWER, LATER)).hasSize(1);
        assertThat(household.obligations(FOSTER_DECISION, LATER)).hasSize(2);
        assertThat(household.household().stageOn(on(LATER))).contains(FosterStage.NOT_APPROVED);
        assertThat(household.household().settledOn()).contains(on("2021-06-03"));
    }

    @Test
    void carers_are_reviewed_within_a_year_and_a_year_after_that() {
        var household = asked("2020-01-06").approved("2020-02-29");
        assertThat(household.due(FOSTER_REVIEW, LATER)).isEqualTo(on("2021-02-28"));
        assertThat(household.tasks("2020-12-31")).contains("FOSTER_REVIEW by 2021-02-28");

        household.reviewed("2021-03-01");

        assertThat(household.obligations(FOSTER_REVIEW, LATER))
                .extracting(Obligation::due)
                .containsExactly(on("2021-02-28"), on("2022-03-01"));
        assertThat(household.standing(FOSTER_REVIEW, LATER)).isEqualTo(new Standing.Late(on("2021-03-01"), 1));
        assertThat(household.tasks("2021-03-02")).contains("FOSTER_REVIEW_PANEL by 2021-04-12");
    }

    @Test
    void no_review_is_due_once_the_approval_has_ended() {
        var household = asked("2020-01-06").approved("2020-03-02").resigned("2021-01-30");

        assertThat(household.standing(FOSTER_REVIEW, "2021-02-26")).isInstanceOf(Standing.NotYetDue.class);
        assertThat(household.standing(FOSTER_REVIEW, "2021-02-27")).isEqualTo(new Standing.Cancelled(on("2021-02-27")));
        assertThat(household.household().isApprovedOn(on("2021-02-26"))).isTrue();
        assertThat(household.household().isApprovedOn(on("2021-02-27"))).isFalse();
    }

    /** The last review that is known counts; where none could still stand, the year starts with the first day of use. */
    @Test
    void carers_approved_before_recording_began_here_are_not_all_overdue() {
        assertThat(asked("2009-01-06").approved("2010-03-02").due(FOSTER_REVIEW, LATER))
                .isEqualTo(on("2020-04-01"));
        assertThat(asked("2018-01-06").approved("2018-06-02").due(FOSTER_REVIEW, LATER))
                .isEqualTo(on("2019-06-02"));
        assertThat(asked("2009-01-06")
                        .approved("2010-03-02")
                        .reviewed("2018-09-03")
                        .due(FOSTER_REVIEW, LATER))
                .isEqualTo(on("2019-09-03"));
    }

    @Test
    void the_first_review_on_record_goes_to_no_panel_where_there_were_others_before() {
        isNotForPanel(asked("2009-01-06").approved("2010-03-02").reviewed("2020-03-02"));
        assertThat(asked("2018-01-06")
                        .approved("2018-06-04")
                        .reviewed("2019-06-03")
                        .tasks("2019-06-04"))
                .containsExactlyInAnyOrder("FOSTER_REVIEW_PANEL by 2019-07-15", "FOSTER_REVIEW by 2020-06-03");
    }

    private static void isNotForPanel(Households household) {
        assertThat(household.tasks("2020-03-03")).containsExactly("FOSTER_REVIEW by 2021-03-02");
    }

    @Test
    void what_happened_before_recording_began_here_is_not_judged() {
        var household = asked("2018-01-08").approved("2018-06-04");

        assertThat(JourneyCatalogue.obligations(household.record(), Households.IN_USE, on(LATER)))
                .extracting(Obligation::kind)
                .containsOnly(ObligationKind.FOSTER_REVIEW);
        assertThat(JourneyCatalogue.obligations(household.record(), ClockSettings.england(), on(LATER)))
                .isEmpty();
    }

    @Test
    void a_pause_gives_the_services_own_days_back_and_no_other() {
        var household = asked("2021-01-04").visited("2021-01-05").applied("2021-01-06");
        household.add(id -> new FosterPaused(id, on("2021-02-01"), on("2021-03-01"), "Moving house"));
        assertThat(household.standing(FOSTER_APPROVAL, LATER)).isInstanceOf(Standing.Excluded.class);
        assertThat(household.standing(FOSTER_PANEL, "2021-02-02")).isInstanceOf(Standing.NotYetDue.class);
        assertThat(household.tasks("2021-02-02")).containsExactly("FOSTER_RESUME by 2021-03-01");

        var pause = household.latest(FosterPaused.class);
        household.add(id -> new FosterResumed(id, on("2021-02-15"), pause));

        assertThat(household.due(FOSTER_APPROVAL, LATER))
                .isEqualTo(on("2021-04-28").plusDays(14));
        assertThat(household.due(FOSTER_PANEL, LATER)).isEqualTo(on("2021-09-06"));
        assertThat(household.tasks("2021-02-16"))
                .containsExactly(
                        "FOSTER_CHECK by " + LocalDate.parse("2021-03-03").plusDays(14));
    }
}
