package org.carejourney.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewWorkTest {
    private static final String TODAY = "2021-05-31";

    @Test
    void one_live_review_for_a_child_in_care_begins_with_scheduling() {
        var work = ReviewWork.of(aChild().inCareSince("2021-04-30").record(), ClockSettings.england(), on(TODAY));
        assertThat(work).hasSize(1);
        assertThat(work.getFirst().task()).isEqualTo(ReviewTask.SCHEDULE);
        assertThat(work.getFirst().reviewDue()).isEqualTo("2021-06-01");
    }

    @Test
    void each_step_done_leads_to_the_next_with_dates_from_the_meeting() {
        var child = aChild().inCareSince("2021-02-01").review("2021-02-26");
        var trigger = child.record().reviews().getFirst().id();
        assertThat(only(child).task()).isEqualTo(ReviewTask.SCHEDULE);
        step(child, trigger, Step.SCHEDULED, "2021-05-20");
        assertThat(only(child).task()).isEqualTo(ReviewTask.CONSULT);
        assertThat(only(child).by()).isEqualTo("2021-05-06");
        step(child, trigger, Step.INVITED, "");
        assertThat(only(child).task()).isEqualTo(ReviewTask.REPORT);
        assertThat(only(child).by()).isEqualTo("2021-05-17");
        step(child, trigger, Step.REPORTED, "");
        assertThat(only(child).task()).isEqualTo(ReviewTask.HOLD);
        assertThat(only(child).reviewDue()).isEqualTo("2021-05-26");
    }

    @Test
    void a_review_recorded_here_keeps_its_journey_until_its_record_is_circulated() {
        var child = aChild().inCareSince("2021-04-06").reviewRecordedHere("2021-04-29");
        var held = child.record().reviews().getFirst().id();
        var began = child.record().episodes().getFirst().id();
        var work = ReviewWork.of(child.record(), ClockSettings.england(), on(TODAY));
        assertThat(work).extracting(ReviewWork::task).containsExactly(ReviewTask.DECISIONS, ReviewTask.SCHEDULE);
        assertThat(work).extracting(one -> one.trigger().fact()).containsExactly(began, held);
        assertThat(work.getFirst().by()).isEqualTo("2021-05-07");
        step(child, held, Step.DECIDED, "");
        assertThat(first(child).by()).as("record in 15 working days").isEqualTo("2021-05-21");
        step(child, held, Step.MINUTED, "");
        assertThat(first(child).by()).as("circulated in 20 working days").isEqualTo("2021-05-28");
        step(child, held, Step.CIRCULATED, "");
        assertThat(only(child).task()).isEqualTo(ReviewTask.SCHEDULE);
    }

    @Test
    void nothing_is_left_to_do_when_care_has_ended_or_childhood_is_over() {
        assertThat(ReviewWork.of(
                        aChild().inCareSince("2021-01-04")
                                .leaves("2021-05-20", "E4A")
                                .record(),
                        ClockSettings.england(),
                        on(TODAY)))
                .isEmpty();
        assertThat(ReviewWork.of(
                        aChild().born("2003-05-31").inCareSince("2021-01-04").record(),
                        ClockSettings.england(),
                        on(TODAY)))
                .isEmpty();
    }

    private static void step(Children child, org.carejourney.domain.shared.FactId about, Step step, String meeting) {
        child.add(new ReviewStepDone(
                child.fact(),
                about,
                step,
                on("2021-05-10"),
                meeting.isEmpty() ? Optional.empty() : Optional.of(on(meeting))));
    }

    private static ReviewWork only(Children child) {
        var work = ReviewWork.of(child.record(), ClockSettings.england(), on(TODAY));
        assertThat(work).hasSize(1);
        return work.getFirst();
    }

    private static ReviewWork first(Children child) {
        return ReviewWork.of(child.record(), ClockSettings.england(), on(TODAY)).getFirst();
    }
}
