package org.carejourney.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.assessment.Assessments.authorised;
import static org.carejourney.domain.assessment.Assessments.decided;
import static org.carejourney.domain.assessment.Assessments.heard;
import static org.carejourney.domain.assessment.Assessments.needed;
import static org.carejourney.domain.assessment.Assessments.planned;
import static org.carejourney.domain.assessment.Assessments.submitted;

import java.util.List;
import org.carejourney.domain.Children;
import org.carejourney.domain.assessment.AssessmentDecided.Verdict;
import org.carejourney.domain.work.Work;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentWorkTest {
    @Test
    void the_yearly_one_opens_30_days_before_the_last_goes_out_of_date() {
        var work = work(authorised(aChild().inCareSince("2020-01-06"), "2020-06-15"), "2021-01-10");

        assertThat(work.task()).isEqualTo(AssessmentTask.PLAN_ASSESSMENT);
        assertThat(work.from()).isEqualTo("2021-05-16");
        assertThat(work.by()).as("five working days after Sunday 16 May").isEqualTo("2021-05-21");
        assertThat(work.watched()).isEqualTo(new Work.Watched(on("2021-05-16"), on("2021-06-15")));
    }

    @Test
    void a_change_opens_one_at_once() {
        var work =
                work(needed(authorised(aChild().inCareSince("2020-01-06"), "2020-06-15"), "2021-01-08"), "2021-01-10");

        assertThat(work.from()).isEqualTo("2021-01-08");
        assertThat(work.due()).isEqualTo("2021-03-12");
    }

    @Test
    void step_by_step_to_the_manager() {
        var child = aChild().inCareSince("2021-03-01");
        assertStep(child, AssessmentTask.PLAN_ASSESSMENT, "2021-03-08");
        var assessment = planned(child, "2021-03-05");
        assertStep(child, AssessmentTask.GATHER_VIEWS, "2021-03-26");
        heard(child, assessment, "2021-03-26");
        assertStep(child, AssessmentTask.SUBMIT_ASSESSMENT, "2021-04-13");
        submitted(child, assessment, 1, "2021-04-12");
        assertStep(child, AssessmentTask.AUTHORISE_ASSESSMENT, "2021-04-19");
        decided(child, assessment, 1, "2021-04-19", Verdict.AUTHORISED);
        assertStep(child, AssessmentTask.PLAN_ASSESSMENT, "2022-03-25");
    }

    @Test
    void sent_back_twice_it_goes_to_the_service_manager() {
        var child = aChild().inCareSince("2021-03-01");
        var assessment = planned(child, "2021-03-01");
        heard(child, assessment, "2021-03-05");
        submitted(child, assessment, 1, "2021-03-09");
        decided(child, assessment, 1, "2021-03-10", Verdict.SENT_BACK);
        assertStep(child, AssessmentTask.SUBMIT_ASSESSMENT, "2021-03-17");
        submitted(child, assessment, 2, "2021-03-10");
        assertStep(child, AssessmentTask.AUTHORISE_ASSESSMENT, "2021-03-17");
        decided(child, assessment, 2, "2021-03-11", Verdict.SENT_BACK);
        submitted(child, assessment, 3, "2021-03-12");
        assertStep(child, AssessmentTask.AUTHORISE_FINALLY, "2021-03-19");
        decided(child, assessment, 3, "2021-03-15", Verdict.AUTHORISED);
        assertStep(child, AssessmentTask.PLAN_ASSESSMENT, "2022-02-18");
    }

    @Test
    void no_step_is_set_beyond_the_last_day_of_the_whole_unless_that_is_past() {
        var child = aChild().inCareSince("2021-03-01");
        var assessment = planned(child, "2021-03-01");
        heard(child, assessment, "2021-05-04");
        assertStep(child, AssessmentTask.SUBMIT_ASSESSMENT, "2021-05-06");
        submitted(child, assessment, 1, "2021-05-10");
        assertStep(child, AssessmentTask.AUTHORISE_ASSESSMENT, "2021-05-17");
    }

    @Test
    void what_was_left_unfinished_when_care_ended_is_not_taken_up_again() {
        var child = aChild().inCareSince("2021-03-01");
        planned(child, "2021-03-05");
        child.leaves("2021-03-12", "E4A");
        assertThat(all(child, "2021-03-15")).isEmpty();

        child.episode("2021-04-12", "S", "V2", "U6", "Y");
        assertStep(child, AssessmentTask.PLAN_ASSESSMENT, "2021-04-19");
    }

    private static void assertStep(Children child, AssessmentTask task, String by) {
        var work = work(child, "2021-05-31");
        assertThat(work.task()).isEqualTo(task);
        assertThat(work.by()).isEqualTo(by);
    }

    private static Work work(Children child, String today) {
        return all(child, today).getFirst();
    }

    private static List<Work> all(Children child, String today) {
        return new AssessmentJourney().work(child.record().asAt(on(today)), Assessments.IN_USE, on(today));
    }
}
