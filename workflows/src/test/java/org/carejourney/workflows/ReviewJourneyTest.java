package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.carejourney.application.port.out.Journeys.Aligned;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.ChildId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The process follows what the facts require, from wherever it stands to wherever it should. */
@TestEngine
class ReviewJourneyTest {
    private static final Profile ALLOCATED =
            new Profile(new ChildId("any"), "Ava Sample", "North", "worker.one", "officer.one");

    private final Bench bench;

    ReviewJourneyTest(@Autowired Bench bench) {
        this.bench = bench;
    }

    @Test
    void a_review_goes_from_step_to_step_and_ends() {
        var journey = bench.newJourney();
        assertThat(bench.align(bench.wanted(journey, ReviewTask.SCHEDULE))).isEqualTo(Aligned.STARTED);

        for (var task : ReviewTask.values()) {
            var aligned = bench.align(bench.wanted(journey, task));
            assertThat(aligned).isEqualTo(task == ReviewTask.SCHEDULE ? Aligned.UNCHANGED : Aligned.MOVED);
            assertThat(bench.places(journey))
                    .containsExactlyInAnyOrder(ReviewPlaces.step(task), ModelNames.WAIT_TO_LOOK_AGAIN);
            assertThat(bench.open(journey)).map(WorkItem::task).contains(task);
        }
        bench.finish(journey);

        assertThat(bench.isRunning(journey)).isFalse();
        assertThat(bench.endedAt(journey)).containsExactly(ReviewPlaces.CIRCULATED);
        assertThat(bench.open(journey)).isEmpty();
        assertThat(bench.lastClosed(journey).flatMap(WorkItem::closed))
                .map(WorkItem.Closed::how)
                .contains(WorkItem.How.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void it_starts_at_the_step_that_is_wanted(ReviewTask task) {
        var journey = bench.newJourney();

        assertThat(bench.align(bench.wanted(journey, task))).isEqualTo(Aligned.STARTED);

        assertThat(bench.places(journey))
                .containsExactlyInAnyOrder(ReviewPlaces.step(task), ModelNames.WAIT_TO_LOOK_AGAIN);
        assertThat(bench.open(journey)).map(WorkItem::task).contains(task);
        assertThat(bench.align(bench.wanted(journey, task))).isEqualTo(Aligned.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSULT", "REPORT"})
    void it_waits_for_the_day_and_then_opens_the_step(ReviewTask task) {
        var journey = bench.newJourney();
        var day = bench.today().plusDays(9);
        var wait = ReviewPlaces.waitBefore(task).orElseThrow();
        bench.align(bench.wanted(journey, task, day));

        assertThat(bench.places(journey)).contains(wait);
        assertThat(bench.timer(journey, wait)).contains(day);
        assertThat(bench.open(journey)).isEmpty();
        assertThat(bench.align(bench.wanted(journey, task, day))).isEqualTo(Aligned.UNCHANGED);

        var opened = bench.wanted(journey, task);
        bench.facts.say(opened);
        bench.fire(journey, wait);

        assertThat(bench.places(journey)).contains(ReviewPlaces.step(task));
        assertThat(bench.open(journey)).map(WorkItem::why).contains("Regulation 33");
        assertThat(bench.align(opened)).isEqualTo(Aligned.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSULT", "REPORT"})
    void it_goes_by_way_of_the_wait_when_the_day_is_still_to_come(ReviewTask task) {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.values()[task.ordinal() - 1]));

        bench.align(bench.wanted(journey, task, bench.today().plusDays(4)));
        assertThat(bench.places(journey)).contains(ReviewPlaces.waitBefore(task).orElseThrow());

        assertThat(bench.align(bench.wanted(journey, task))).isEqualTo(Aligned.MOVED);
        assertThat(bench.places(journey)).contains(ReviewPlaces.step(task));
        assertThat(bench.open(journey)).map(WorkItem::task).contains(task);
    }

    @Test
    void a_later_day_sends_an_opened_step_back_to_wait() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.REPORT));

        bench.align(bench.wanted(journey, ReviewTask.REPORT, bench.today().plusDays(12)));

        assertThat(bench.places(journey)).contains(ReviewPlaces.WAIT_FOR_REPORT);
        assertThat(bench.timer(journey, ReviewPlaces.WAIT_FOR_REPORT))
                .contains(bench.today().plusDays(12));
        assertThat(bench.open(journey)).isEmpty();
        assertThat(bench.lastClosed(journey).flatMap(WorkItem::closed))
                .map(WorkItem.Closed::how)
                .contains(WorkItem.How.CANCELLED);
    }

    @Test
    void a_day_that_moves_moves_its_timer() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.CONSULT, bench.today().plusDays(9)));
        var moved = bench.wanted(journey, ReviewTask.CONSULT, bench.today().plusDays(20));

        assertThat(bench.align(moved)).isEqualTo(Aligned.MOVED);

        assertThat(bench.timer(journey, ReviewPlaces.WAIT_FOR_INVITATIONS))
                .contains(bench.today().plusDays(20));
        assertThat(bench.align(moved)).isEqualTo(Aligned.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void it_jumps_forward_and_back(ReviewTask task) {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.HOLD));

        var aligned = bench.align(bench.wanted(journey, task));

        assertThat(aligned).isEqualTo(task == ReviewTask.HOLD ? Aligned.UNCHANGED : Aligned.MOVED);
        assertThat(bench.places(journey))
                .containsExactlyInAnyOrder(ReviewPlaces.step(task), ModelNames.WAIT_TO_LOOK_AGAIN);
        assertThat(bench.memory.workItems.openOf(journey.child())).hasSize(1);
        assertThat(bench.open(journey)).map(WorkItem::task).contains(task);
        assertThat(bench.align(bench.wanted(journey, task))).isEqualTo(Aligned.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void care_may_end_at_every_step(ReviewTask task) {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, task));

        bench.cancel(journey);

        assertThat(bench.isRunning(journey)).isFalse();
        assertThat(bench.endedAt(journey)).containsExactly("EndedEarly");
        assertThat(bench.open(journey)).isEmpty();
        assertThat(bench.lastClosed(journey).flatMap(WorkItem::closed))
                .map(WorkItem.Closed::how)
                .contains(WorkItem.How.CANCELLED);
        bench.cancel(journey);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSULT", "REPORT"})
    void care_may_end_while_waiting(ReviewTask task) {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, task, bench.today().plusDays(5)));

        bench.cancel(journey);

        assertThat(bench.isRunning(journey)).isFalse();
        assertThat(bench.endedAt(journey)).containsExactly("EndedEarly");
    }

    @Test
    void it_can_be_finished_from_any_step() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.DECISIONS));

        bench.finish(journey);

        assertThat(bench.isRunning(journey)).isFalse();
        assertThat(bench.endedAt(journey)).containsExactly(ReviewPlaces.CIRCULATED);
        assertThat(bench.open(journey)).isEmpty();
    }

    @Test
    void changed_dates_and_escalation_reach_the_open_work() {
        var journey = bench.newJourney();
        var first = bench.wanted(journey, ReviewTask.HOLD);
        bench.align(first);
        var raised = new WantedJourney(
                journey,
                ReviewTask.HOLD,
                first.from(),
                first.by().plusDays(1),
                first.due().plusDays(1),
                first.lookAgainOn(),
                Escalation.MANAGER_WARNED,
                "Regulation 33(2)");

        assertThat(bench.align(raised)).isEqualTo(Aligned.MOVED);
        assertThat(bench.align(raised)).isEqualTo(Aligned.UNCHANGED);

        var item = bench.open(journey).orElseThrow();
        assertThat(item.by()).isEqualTo(first.by().plusDays(1));
        assertThat(item.due()).isEqualTo(first.due().plusDays(1));
        assertThat(item.escalation()).isEqualTo(Escalation.MANAGER_WARNED);
        assertThat(item.why()).isEqualTo("Regulation 33(2)");
    }

    @Test
    void what_a_person_closed_stays_closed_in_their_name() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.SCHEDULE));
        var item = bench.open(journey).orElseThrow();
        bench.memory.workItems.save(closedBy(item, "officer.one"));

        bench.align(bench.wanted(journey, ReviewTask.CONSULT));

        assertThat(bench.lastClosed(journey).flatMap(WorkItem::closed))
                .map(WorkItem.Closed::by)
                .contains("officer.one");
    }

    @Test
    void work_goes_to_those_who_are_responsible() {
        var journey = bench.newJourneyOf(ALLOCATED);
        bench.align(bench.wanted(journey, ReviewTask.REPORT));
        var report = bench.open(journey).orElseThrow();
        bench.align(bench.wanted(journey, ReviewTask.HOLD));
        var hold = bench.open(journey).orElseThrow();

        assertThat(report.childName()).isEqualTo("Ava Sample");
        assertThat(report.forRole()).isEqualTo(Role.CASEWORKER);
        assertThat(report.assignee()).contains("worker.one");
        assertThat(report.team()).isEqualTo("North");
        assertThat(hold.forRole()).isEqualTo(Role.REVIEWING_OFFICER);
        assertThat(hold.assignee()).contains("officer.one");
    }

    @Test
    void work_of_nobody_waits_in_the_queue() {
        var journey = bench.newJourneyOf(new Profile(new ChildId("any"), "Ben Sample", "South", "", ""));
        bench.align(bench.wanted(journey, ReviewTask.REPORT));

        var report = bench.open(journey).orElseThrow();

        assertThat(report.assignee()).isEmpty();
        assertThat(report.team()).isEqualTo("South");
    }

    @Test
    void only_the_journeys_of_the_child_are_its_own() {
        var journey = bench.newJourney();
        var other = new org.carejourney.application.work.JourneyKey(
                new ChildId(journey.child().value() + "0"), journey.kind(), journey.trigger());
        bench.align(bench.wanted(journey, ReviewTask.HOLD));
        bench.align(bench.wanted(other, ReviewTask.HOLD));

        assertThat(bench.journeys.live(journey.child())).containsExactly(journey);
        assertThat(bench.journeys.live(other.child())).containsExactly(other);
    }

    private static WorkItem closedBy(WorkItem item, String user) {
        return new WorkItem(
                item.id(),
                item.version(),
                item.journey(),
                item.childName(),
                item.task(),
                item.forRole(),
                item.team(),
                item.assignee(),
                item.by(),
                item.due(),
                item.escalation(),
                item.why(),
                item.openedAt(),
                item.assigned(),
                Optional.of(new WorkItem.Closed(WorkItem.How.DONE, user, item.openedAt())));
    }
}
