package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.carejourney.domain.review.ReviewTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every arrow of the model leads somewhere. */
@TestEngine
class ReviewPathsTest {
    private final Bench bench;
    private final FlowsTaken flows;

    ReviewPathsTest(@Autowired Bench bench, @Autowired FlowsTaken flows) {
        this.bench = bench;
        this.flows = flows;
    }

    @Test
    void every_flow_is_taken() {
        workedWithoutWaiting();
        workedAsTheDaysCome();
        endedEarly();

        assertThat(flows.ids).containsAll(ReviewModelTest.flows());
    }

    private void workedWithoutWaiting() {
        var journey = bench.newJourney();
        for (var task : ReviewTask.values()) {
            bench.align(bench.wanted(journey, task));
        }
        bench.finish(journey);
        assertThat(bench.isRunning(journey)).isFalse();
    }

    private void workedAsTheDaysCome() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.SCHEDULE));
        for (var task : new ReviewTask[] {ReviewTask.CONSULT, ReviewTask.REPORT}) {
            bench.align(bench.wanted(journey, task, bench.today().plusDays(3)));
            bench.facts.say(bench.wanted(journey, task));
            bench.fire(journey, ReviewPlaces.waitBefore(task).orElseThrow());
            assertThat(bench.open(journey)).isPresent();
        }
        bench.facts.say(Bench.lookingAgainOn(
                bench.wanted(journey, ReviewTask.REPORT), bench.today().plusWeeks(7)));
        bench.fire(journey, ModelNames.WAIT_TO_LOOK_AGAIN);
        bench.facts.say(Bench.lookingAgainOn(bench.wanted(journey, ReviewTask.REPORT)));
        bench.fire(journey, ModelNames.WAIT_TO_LOOK_AGAIN);
        assertThat(bench.places(journey)).containsExactly(ReviewPlaces.REPORT);
    }

    private void endedEarly() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.HOLD));
        bench.cancel(journey);
        assertThat(bench.isRunning(journey)).isFalse();
    }
}
