package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.workflows.Bench.lookingAgainOn;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.carejourney.application.port.out.Journeys.Aligned;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.review.ReviewTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Days come, timers wake, the rules are asked. */
@TestEngine
class ReviewClockTest {
    private final Bench bench;
    private final ManagementService jobs;
    private final EngineClock clock;

    ReviewClockTest(@Autowired Bench bench, @Autowired ManagementService jobs, @Autowired EngineClock clock) {
        this.bench = bench;
        this.jobs = jobs;
        this.clock = clock;
    }

    @AfterEach
    void theRulesAnswer() {
        bench.facts.broken = false;
    }

    @Test
    void on_the_day_the_clock_is_looked_at_and_the_work_raised() {
        var journey = bench.newJourney();
        var wanted = bench.wanted(journey, ReviewTask.HOLD);
        bench.align(wanted);
        bench.facts.say(raised(wanted));

        bench.fire(journey, ModelNames.WAIT_TO_LOOK_AGAIN);

        assertThat(bench.open(journey)).map(WorkItem::escalation).contains(Escalation.MANAGER_WARNED);
        assertThat(bench.timer(journey, ModelNames.WAIT_TO_LOOK_AGAIN))
                .contains(wanted.lookAgainOn().getLast());
        assertThat(bench.align(raised(wanted))).isEqualTo(Aligned.UNCHANGED);
    }

    @Test
    void nothing_left_to_watch_ends_the_watch_and_not_the_work() {
        var journey = bench.newJourney();
        var wanted = lookingAgainOn(
                bench.wanted(journey, ReviewTask.HOLD), bench.today().plusDays(1));
        bench.align(wanted);
        bench.facts.say(lookingAgainOn(wanted));

        bench.fire(journey, ModelNames.WAIT_TO_LOOK_AGAIN);

        assertThat(bench.places(journey)).containsExactly(ReviewPlaces.HOLD);
        assertThat(bench.align(lookingAgainOn(wanted))).isEqualTo(Aligned.UNCHANGED);
    }

    @Test
    void the_watch_starts_again_moves_and_stops_with_the_facts() {
        var journey = bench.newJourney();
        var unwatched = lookingAgainOn(bench.wanted(journey, ReviewTask.SCHEDULE));
        var watched = lookingAgainOn(unwatched, bench.today().plusDays(5));
        var later = lookingAgainOn(
                unwatched, bench.today().plusDays(8), bench.today().plusDays(9));
        bench.align(unwatched);
        assertThat(bench.places(journey)).containsExactly(ReviewPlaces.SCHEDULE);

        assertThat(bench.align(watched)).isEqualTo(Aligned.MOVED);
        assertThat(bench.timer(journey, ModelNames.WAIT_TO_LOOK_AGAIN))
                .contains(bench.today().plusDays(5));
        assertThat(bench.align(watched)).isEqualTo(Aligned.UNCHANGED);

        assertThat(bench.align(later)).isEqualTo(Aligned.MOVED);
        assertThat(bench.timer(journey, ModelNames.WAIT_TO_LOOK_AGAIN))
                .contains(bench.today().plusDays(8));

        assertThat(bench.align(unwatched)).isEqualTo(Aligned.MOVED);
        assertThat(bench.places(journey)).containsExactly(ReviewPlaces.SCHEDULE);
        assertThat(bench.open(journey)).isPresent();
    }

    @Test
    void a_look_that_finds_the_need_gone_ends_the_journey() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.HOLD));
        bench.facts.wanted.remove(journey.child());

        bench.fire(journey, ModelNames.WAIT_TO_LOOK_AGAIN);

        assertThat(bench.isRunning(journey)).isFalse();
        assertThat(bench.open(journey)).isEmpty();
    }

    @Test
    void moving_the_day_on_moves_the_engine_and_fires_what_is_due() {
        var waiting = bench.newJourney();
        var notYet = bench.newJourney();
        var day = bench.today().plusDays(7);
        bench.align(unwatched(bench.wanted(waiting, ReviewTask.REPORT, day)));
        bench.align(unwatched(bench.wanted(notYet, ReviewTask.REPORT, day.plusDays(1))));

        bench.memory.clock.moveTo(day);
        var fired = bench.journeys.clockMoved();

        assertThat(fired).isPositive();
        assertThat(ClockUtil.getCurrentTime().toInstant()).isAfterOrEqualTo(EngineTime.startOf(day));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isBefore(EngineTime.startOf(day.plusDays(1)));
        assertThat(bench.open(waiting)).isPresent();
        assertThat(bench.open(notYet)).isEmpty();
        assertThat(bench.journeys.clockMoved()).isZero();
    }

    @Test
    @Timeout(30)
    void job_executor_and_a_moved_day_do_not_get_in_each_others_way() {
        var executor = ((ProcessEngineImpl) bench.engine)
                .getProcessEngineConfiguration()
                .getJobExecutor();
        var day = bench.today().plusDays(3);
        var waiting = new ArrayList<JourneyKey>();
        for (int i = 0; i < 20; i++) {
            var journey = bench.newJourney();
            waiting.add(journey);
            bench.align(unwatched(bench.wanted(journey, ReviewTask.REPORT, day)));
        }
        executor.start();
        try {
            bench.memory.clock.moveTo(day);
            bench.journeys.clockMoved();
            while (waiting.stream().anyMatch(journey -> bench.open(journey).isEmpty())) {
                Thread.onSpinWait();
            }
        } finally {
            executor.shutdown();
        }
        assertThat(waiting).allSatisfy(journey -> {
            assertThat(bench.memory.workItems.openOf(journey.child())).hasSize(1);
            assertThat(bench.places(journey)).containsExactly(ReviewPlaces.REPORT);
        });
    }

    @Test
    @Timeout(30)
    void the_job_executor_wakes_by_itself() {
        var executor = ((ProcessEngineImpl) bench.engine)
                .getProcessEngineConfiguration()
                .getJobExecutor();
        var journey = bench.newJourney();
        var day = bench.today().plusDays(3);
        bench.align(unwatched(bench.wanted(journey, ReviewTask.CONSULT, day)));
        executor.start();
        try {
            bench.memory.clock.moveTo(day);
            clock.follow();
            while (bench.open(journey).isEmpty()) {
                Thread.onSpinWait();
            }
        } finally {
            executor.shutdown();
        }
        assertThat(bench.places(journey)).containsExactly(ReviewPlaces.CONSULT);
    }

    @Test
    void a_timer_whose_rules_fail_is_undone_tried_again_and_at_last_said_aloud() {
        var journey = bench.newJourney();
        var day = bench.today().plusDays(2);
        bench.align(unwatched(bench.wanted(journey, ReviewTask.REPORT, day)));
        bench.facts.broken = true;
        bench.memory.clock.moveTo(day);

        assertThat(bench.journeys.clockMoved()).isZero();
        assertThat(bench.places(journey)).containsExactly(ReviewPlaces.WAIT_FOR_REPORT);
        assertThatThrownBy(() -> bench.fire(journey, ReviewPlaces.WAIT_FOR_REPORT))
                .hasMessageContaining("asked");
        assertThatThrownBy(() -> bench.fire(journey, ReviewPlaces.WAIT_FOR_REPORT))
                .hasMessageContaining("asked");

        var job = bench.job(journey, ReviewPlaces.WAIT_FOR_REPORT).orElseThrow();
        assertThat(job.getRetries()).isZero();
        assertThat(bench.engine
                        .getRuntimeService()
                        .createIncidentQuery()
                        .configuration(job.getId())
                        .count())
                .isOne();

        bench.facts.broken = false;
        jobs.setJobRetries(job.getId(), 1);
        bench.fire(journey, ReviewPlaces.WAIT_FOR_REPORT);
        assertThat(bench.open(journey)).isPresent();
    }

    private static WantedJourney unwatched(WantedJourney wanted) {
        return lookingAgainOn(wanted);
    }

    private static WantedJourney raised(WantedJourney wanted) {
        return new WantedJourney(
                wanted.key(),
                wanted.task(),
                wanted.from(),
                wanted.by(),
                wanted.due(),
                List.of(wanted.lookAgainOn().getLast()),
                Escalation.MANAGER_WARNED,
                wanted.why());
    }
}
