package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.carejourney.application.port.out.Journeys.Aligned;
import org.carejourney.application.work.ChangedMeanwhile;
import org.carejourney.domain.review.ReviewTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people, or a person and the clock, on one journey. */
@TestEngine
class TwoAtOnceTest {
    private final Bench bench;
    private final JdbcClient jdbc;

    TwoAtOnceTest(@Autowired Bench bench, @Autowired JdbcClient jdbc) {
        this.bench = bench;
        this.jdbc = jdbc;
    }

    @Test
    @Timeout(30)
    void one_moves_it_on_and_the_other_is_told() throws Exception {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.SCHEDULE));
        var next = bench.wanted(journey, ReviewTask.CONSULT, bench.today().plusDays(5));
        var moved = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(() -> bench.inTransaction(() -> {
                var aligned = bench.journeys.align(next);
                moved.countDown();
                waitUntilSomeoneWaits();
                return aligned;
            }));
            moved.await();
            var second = people.submit(() -> bench.inTransaction(() -> bench.journeys.align(next)));

            assertThat(first.get()).isEqualTo(Aligned.MOVED);
            assertThat(catchThrowable(second::get))
                    .cause()
                    .isInstanceOf(ChangedMeanwhile.class)
                    .hasCauseInstanceOf(OptimisticLockingException.class);
        }

        assertThat(bench.places(journey))
                .containsExactlyInAnyOrder(ReviewPlaces.WAIT_FOR_INVITATIONS, ModelNames.WAIT_TO_LOOK_AGAIN);
        assertThat(bench.align(next)).isEqualTo(Aligned.UNCHANGED);
    }

    private void waitUntilSomeoneWaits() {
        while (jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                == 0) {
            Thread.onSpinWait();
        }
    }
}
