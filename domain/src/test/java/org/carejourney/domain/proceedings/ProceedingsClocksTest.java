package org.carejourney.domain.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.obligation.ObligationKind.CASE_MANAGEMENT_HEARING;
import static org.carejourney.domain.obligation.ObligationKind.COURT_REPORT;
import static org.carejourney.domain.obligation.ObligationKind.COURT_TIMETABLE;
import static org.carejourney.domain.obligation.ObligationKind.FINAL_ORDER;
import static org.carejourney.domain.obligation.ObligationKind.PERMANENCE_FOR_COURT;
import static org.carejourney.domain.obligation.ObligationKind.PROCEEDINGS_ISSUE;

import java.time.LocalDate;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.proceedings.CourtHearingResult.Result;
import org.carejourney.domain.proceedings.LegalPlanningDecided.Way;
import org.carejourney.domain.work.Work.Raised;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProceedingsClocksTest {
    @Test
    void the_final_order_is_due_181_days_after_the_day_of_issue() {
        var story = CourtStory.inCareSince("2020-12-01").issued("2020-12-01");
        assertThat(story.only(FINAL_ORDER, "2021-05-31")).satisfies(clock -> {
            assertThat(clock.due()).isEqualTo(on("2021-05-31"));
            assertThat(clock.standing()).isEqualTo(new Standing.NotYetDue());
        });
        assertThat(story.only(FINAL_ORDER, "2021-06-01").standing()).isEqualTo(new Standing.Overdue(1));
        assertThat(story.ended("2021-06-01", Ending.CARE_ORDER)
                        .only(FINAL_ORDER, "2021-07-01")
                        .standing())
                .isEqualTo(new Standing.Late(on("2021-06-01"), 1));
    }

    @Test
    void an_order_told_by_the_return_meets_the_clock_and_leaving_care_otherwise_does_not() {
        var order = CourtStory.inCareSince("2020-12-01").issued("2020-12-01").careOrder("2021-05-31");
        assertThat(order.only(FINAL_ORDER, "2021-06-30").standing()).isEqualTo(new Standing.OnTime(on("2021-05-31")));

        var guardian = CourtStory.inCareSince("2020-12-01").issued("2020-12-01");
        guardian.child().leaves("2021-05-10", "E47");
        assertThat(guardian.only(FINAL_ORDER, "2021-06-30").metOn()).contains(on("2021-05-10"));

        var home = CourtStory.inCareSince("2020-12-01").issued("2020-12-01");
        home.child().leaves("2021-05-10", "E4A");
        assertThat(home.only(FINAL_ORDER, "2021-06-30").standing()).isEqualTo(new Standing.Overdue(30));
    }

    @Test
    void who_was_under_a_care_order_already_gets_no_order_from_the_record() {
        var story = CourtStory.of(aChild().born("2015-01-01")
                        .episode("2018-01-10", "S", "C2", "U6", "X")
                        .episode("2021-01-11", "P", "C2", "U6", "Y"))
                .issued("2020-12-01");
        assertThat(story.only(FINAL_ORDER, "2021-02-01").standing()).isEqualTo(new Standing.NotYetDue());
    }

    @Test
    void growing_up_death_and_another_council_end_the_clock() {
        var grown = CourtStory.of(aChild().born("2003-03-01").episode("2020-12-01", "S", "C1", "U6", "X"))
                .issued("2020-12-01");
        assertThat(grown.only(FINAL_ORDER, "2021-02-28").standing()).isEqualTo(new Standing.NotYetDue());
        assertThat(grown.only(FINAL_ORDER, "2021-03-01").standing())
                .isEqualTo(new Standing.Cancelled(on("2021-03-01")));

        var taken = CourtStory.inCareSince("2020-06-01").issued("2020-06-01");
        taken.child().leaves("2021-01-11", "E3");
        assertThat(taken.only(FINAL_ORDER, "2021-02-01").standing()).isEqualTo(new Standing.Missed(on("2021-01-11")));
    }

    @Test
    void a_corrected_day_of_issue_moves_the_clock() {
        var wrong = CourtStory.inCareSince("2020-12-01").issued("2020-12-01");
        var right = CourtStory.inCareSince("2020-12-01").issued("2020-11-30");
        assertThat(right.only(FINAL_ORDER, "2020-12-15").due()).isEqualTo(on("2021-05-30"));
        assertThat(right.only(FINAL_ORDER, "2020-12-15").trigger().fact())
                .isEqualTo(wrong.only(FINAL_ORDER, "2020-12-15").trigger().fact());
    }

    @Test
    void each_extension_has_a_clock_that_the_next_takes_over_and_the_26_weeks_stay() {
        var story = CourtStory.inCareSince("2020-10-01")
                .issued("2020-10-01")
                .extended("2021-03-01", "2021-03-10", "2021-05-26")
                .extended("2021-05-20", "2021-05-25", "2021-07-20");
        assertThat(story.obligations(COURT_TIMETABLE, "2021-05-24"))
                .extracting(Obligation::due)
                .containsExactly(on("2021-05-26"));
        assertThat(story.obligations(COURT_TIMETABLE, "2021-05-31"))
                .extracting(Obligation::standing)
                .containsExactly(
                        new Standing.Excluded("The court gave more time again on 25 May 2021"),
                        new Standing.NotYetDue());
        assertThat(story.only(FINAL_ORDER, "2021-05-31").due()).isEqualTo(on("2021-03-31"));
        story.ended("2021-07-22", Ending.CARE_ORDER);
        assertThat(story.obligations(COURT_TIMETABLE, "2021-08-01").getLast().standing())
                .isEqualTo(new Standing.Late(on("2021-07-22"), 2));
    }

    @Test
    void day_18_of_the_case_management_hearing_steps_over_bank_holidays() {
        var story = CourtStory.inCareSince("2021-03-19").issued("2021-03-19");
        assertThat(story.only(CASE_MANAGEMENT_HEARING, "2021-03-20").due()).isEqualTo(on("2021-04-15"));
        var ordinary = CourtStory.inCareSince("2021-06-01").issued("2021-06-01");
        assertThat(ordinary.only(CASE_MANAGEMENT_HEARING, "2021-06-01").due()).isEqualTo(on("2021-06-24"));
    }

    @Test
    void a_case_management_hearing_put_off_is_not_held() {
        var story = CourtStory.inCareSince("2021-03-19")
                .issued("2021-03-19")
                .directions("2021-03-22", "2021-07-01")
                .listed(CourtHearing.CASE_MANAGEMENT, "2021-03-22", "2021-04-14")
                .became(Result.ADJOURNED, "2021-04-14");
        assertThat(story.only(CASE_MANAGEMENT_HEARING, "2021-04-16").standing()).isEqualTo(new Standing.Overdue(1));
        assertThat(story.work(CASE_MANAGEMENT_HEARING, "2021-04-16").task())
                .isEqualTo(ProceedingsTask.COURT_LIST_CASE_MANAGEMENT);
        story.listed(CourtHearing.CASE_MANAGEMENT, "2021-04-16", "2021-04-20").became(Result.HELD, "2021-04-20");
        assertThat(story.only(CASE_MANAGEMENT_HEARING, "2021-05-01").standing())
                .isEqualTo(new Standing.Late(on("2021-04-20"), 5));
    }

    @Test
    void the_way_to_the_case_management_hearing() {
        var story = CourtStory.inCareSince("2021-04-30").issued("2021-04-30");
        assertThat(story.work(CASE_MANAGEMENT_HEARING, "2021-04-30")).satisfies(work -> {
            assertThat(work.task()).isEqualTo(ProceedingsTask.COURT_DIRECTIONS);
            assertThat(work.by()).as("day 2, across the bank holiday of 3 May").isEqualTo(on("2021-05-04"));
        });
        story.directions("2021-05-04", "2021-08-20").listed(CourtHearing.CASE_MANAGEMENT, "2021-05-04", "2021-05-20");
        assertThat(story.work(CASE_MANAGEMENT_HEARING, "2021-05-05")).satisfies(work -> {
            assertThat(work.task()).isEqualTo(ProceedingsTask.COURT_ADVOCATES);
            assertThat(work.by()).isEqualTo(on("2021-05-18"));
        });
        assertThat(story.work(CASE_MANAGEMENT_HEARING, "2021-05-20").task())
                .as("the day has come, met or not")
                .isEqualTo(ProceedingsTask.COURT_CASE_MANAGEMENT);
        story.advocatesMet("2021-05-18").became(Result.HELD, "2021-05-20");
        assertThat(story.only(CASE_MANAGEMENT_HEARING, "2021-05-21").standing())
                .isEqualTo(new Standing.OnTime(on("2021-05-20")));
    }

    @Test
    void the_way_to_the_final_order() {
        var story = CourtStory.inCareSince("2020-12-01").issued("2020-12-01");
        assertThat(story.work(FINAL_ORDER, "2020-12-02")).satisfies(work -> {
            assertThat(work.task()).isEqualTo(ProceedingsTask.COURT_LIST_HEARING);
            assertThat(work.from()).as("after day 18").isEqualTo(on("2020-12-25"));
        });
        story.listed(CourtHearing.CASE_MANAGEMENT, "2020-12-02", "2020-12-22").became(Result.HELD, "2020-12-22");
        assertThat(story.work(FINAL_ORDER, "2020-12-22").from()).isEqualTo(on("2020-12-22"));
        story.listed(CourtHearing.ISSUES_RESOLUTION, "2020-12-23", "2021-04-20");
        assertThat(story.work(FINAL_ORDER, "2021-01-04")).satisfies(work -> {
            assertThat(work.task()).isEqualTo(ProceedingsTask.COURT_HEARING);
            assertThat(work.from()).isEqualTo(on("2021-04-20"));
        });
        story.became(Result.HELD, "2021-04-20").listed(CourtHearing.FINAL, "2021-04-20", "2021-05-25");
        story.became(Result.HELD, "2021-05-25");
        assertThat(story.work(FINAL_ORDER, "2021-05-25")).satisfies(work -> {
            assertThat(work.task()).isEqualTo(ProceedingsTask.COURT_FINAL_ORDER);
            assertThat(work.by()).isEqualTo(on("2021-05-27"));
        });
    }

    @Test
    void past_26_weeks_someone_says_why_and_then_the_way_goes_on() {
        var story = CourtStory.inCareSince("2020-11-30").issued("2020-11-30");
        assertThat(story.work(FINAL_ORDER, "2021-05-30").task()).isEqualTo(ProceedingsTask.COURT_LIST_HEARING);
        assertThat(story.work(FINAL_ORDER, "2021-05-31").task()).isEqualTo(ProceedingsTask.COURT_EXPLAIN_DELAY);
        story.delayed("2021-05-31", DelayReason.COVID_NO_FACE_TO_FACE);
        assertThat(story.work(FINAL_ORDER, "2021-05-31").task()).isEqualTo(ProceedingsTask.COURT_LIST_HEARING);
    }

    @Test
    void the_service_manager_is_told_at_16_20_and_24_weeks_and_the_head_of_service_from_26_every_4() {
        var work = CourtStory.inCareSince("2020-12-01").issued("2020-12-01").work(FINAL_ORDER, "2021-07-01");
        assertThat(work.watched().raised())
                .startsWith(
                        new Raised(on("2021-03-23"), Raised.To.SERVICE_MANAGER),
                        new Raised(on("2021-04-20"), Raised.To.SERVICE_MANAGER),
                        new Raised(on("2021-05-18"), Raised.To.SERVICE_MANAGER),
                        new Raised(on("2021-06-01"), Raised.To.HEAD_OF_SERVICE),
                        new Raised(on("2021-06-29"), Raised.To.HEAD_OF_SERVICE));
        assertThat(work.why()).contains("30 weeks are over; on the list of the Local Family Justice Board");
        assertThat(work.watched().isOverAt(work.due().plusYears(1), java.util.Optional.empty()))
                .isFalse();
    }

    @Test
    void a_report_is_due_on_the_day_that_the_court_fixed() {
        var story = CourtStory.inCareSince("2020-12-01")
                .issued("2020-12-01")
                .assessment("2021-01-18", "2021-01-25", "2021-03-31");
        assertThat(story.only(COURT_REPORT, "2021-03-31").standing()).isEqualTo(new Standing.NotYetDue());
        assertThat(story.only(COURT_REPORT, "2021-04-01").standing()).isEqualTo(new Standing.Overdue(1));
        assertThat(story.filed("2021-04-09").only(COURT_REPORT, "2021-05-01").standing())
                .isEqualTo(new Standing.Late(on("2021-04-09"), 9));
    }

    @Test
    void the_permanence_part_is_agreed_before_final_evidence() {
        var story = CourtStory.inCareSince("2020-12-01").issued("2020-12-01");
        assertThat(story.only(PERMANENCE_FOR_COURT, "2020-12-02").due())
                .as("where the court has named no day")
                .isEqualTo(on("2021-04-06"));
        story.directions("2020-12-02", "2021-03-26");
        assertThat(story.only(PERMANENCE_FOR_COURT, "2020-12-02").due()).isEqualTo(on("2021-03-26"));
        story.child().leaves("2021-03-01", "E4A");
        assertThat(story.only(PERMANENCE_FOR_COURT, "2021-04-30").standing())
                .isEqualTo(new Standing.Cancelled(on("2021-03-01")));
    }

    @Test
    void an_interim_care_order_tells_that_there_are_proceedings() {
        var story = CourtStory.inCareSince("2021-04-30");
        assertThat(story.only(PROCEEDINGS_ISSUE, "2021-05-03"))
                .satisfies(clock -> assertThat(clock.due()).isEqualTo(on("2021-05-10")));
        assertThat(story.steps("2021-05-03")).containsExactly(ProceedingsTask.COURT_ISSUE);
        assertThat(story.issued("2021-04-28")
                        .only(PROCEEDINGS_ISSUE, "2021-05-03")
                        .isOpen())
                .isFalse();
    }

    @Test
    void an_interim_order_from_before_recording_began_is_asked_for_from_then_on() {
        var lasting = CourtStory.inCareSince("2019-11-04");
        assertThat(lasting.only(PROCEEDINGS_ISSUE, "2020-04-01").due()).isEqualTo(on("2020-04-08"));
        var over = CourtStory.inCareSince("2019-06-03").careOrder("2020-03-31");
        assertThat(over.obligations(PROCEEDINGS_ISSUE, "2020-04-01")).isEmpty();
    }

    @Test
    void cases_issued_before_recording_began_have_no_case_management_hearing_here() {
        var story = CourtStory.inCareSince("2020-03-16").issued("2020-03-16");
        assertThat(story.obligations(CASE_MANAGEMENT_HEARING, "2020-04-01")).isEmpty();
        assertThat(story.only(FINAL_ORDER, "2020-04-01").due()).isEqualTo(on("2020-09-13"));
    }

    @Test
    void before_court_comes_a_letter_and_another_decision() {
        var story = CourtStory.of(aChild().born("2015-01-01").episode("2021-01-04", "S", "V2", "U6", "X"));
        story.tell(new LegalPlanningDecided(story.id(), on("2021-02-01"), Way.LETTER_FIRST, "Drift"));
        assertThat(story.work(PROCEEDINGS_ISSUE, "2021-02-02")).satisfies(work -> {
            assertThat(work.task()).isEqualTo(ProceedingsTask.COURT_LETTER);
            assertThat(work.by()).isEqualTo(on("2021-02-15"));
            assertThat(work.due()).isEqualTo(on("2021-05-24"));
        });
        var decision = story.record().all(LegalPlanningDecided.class).getFirst();
        story.tell(new LetterBeforeProceedings(story.id(), decision.id(), on("2021-02-08")));
        assertThat(story.work(PROCEEDINGS_ISSUE, "2021-02-09").task())
                .isEqualTo(ProceedingsTask.COURT_DECIDE_AFTER_LETTER);
        story.tell(new LegalPlanningDecided(story.id(), on("2021-04-12"), Way.ISSUE_NOW, "No change"));
        assertThat(story.work(PROCEEDINGS_ISSUE, "2021-04-12")).satisfies(work -> {
            assertThat(work.task()).isEqualTo(ProceedingsTask.COURT_ISSUE);
            assertThat(work.due()).isEqualTo(on("2021-04-19"));
        });
        assertThat(story.issued("2021-04-20")
                        .only(PROCEEDINGS_ISSUE, "2021-05-01")
                        .standing())
                .isEqualTo(new Standing.Late(on("2021-04-20"), 1));
    }

    @Test
    void deciding_against_court_settles_it() {
        var story = CourtStory.of(aChild().born("2015-01-01").episode("2021-01-04", "S", "V2", "U6", "X"));
        story.tell(new LegalPlanningDecided(story.id(), on("2021-02-01"), Way.LETTER_FIRST, "Drift"));
        story.tell(new LegalPlanningDecided(story.id(), on("2021-04-12"), Way.NO_PROCEEDINGS, "Much better"));
        assertThat(story.only(PROCEEDINGS_ISSUE, "2021-05-01").standing())
                .isEqualTo(new Standing.OnTime(LocalDate.of(2021, 4, 12)));
    }
}
