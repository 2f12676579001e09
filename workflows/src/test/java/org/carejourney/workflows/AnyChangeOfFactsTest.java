package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.carejourney.application.port.out.Journeys.Aligned;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.review.ReviewTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the facts say next, after each step engine and work are as if they had never said anything else. */
@TestEngine
class AnyChangeOfFactsTest {
    private static final int STEPS = 30;

    private final Bench bench;

    AnyChangeOfFactsTest(@Autowired Bench bench) {
        this.bench = bench;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void engine_and_work_follow(long seed) {
        var chance = new Random(seed);
        var journey = bench.newJourney();
        for (int step = 0; step < STEPS; step++) {
            switch (chance.nextInt(12)) {
                case 0 -> end(journey, () -> bench.cancel(journey));
                case 1 -> end(journey, () -> bench.finish(journey));
                default -> follow(anything(chance, journey));
            }
        }
    }

    private void end(JourneyKey journey, Runnable how) {
        how.run();
        assertThat(bench.journeys.live(journey.child())).isEmpty();
        assertThat(bench.memory.workItems.openOf(journey.child())).isEmpty();
    }

    private void follow(WantedJourney wanted) {
        bench.align(wanted);
        var target = Target.of(
                wanted,
                new JourneyModels(bench.engine.getRepositoryService())
                        .of(wanted.key().kind()),
                bench.today());
        var lookouts = new Lookouts(wanted.lookAgainOn());

        assertThat(bench.journeys.live(wanted.key().child())).containsExactly(wanted.key());
        if (lookouts.isEmpty()) {
            assertThat(bench.places(wanted.key())).containsExactly(target.element());
        } else {
            assertThat(bench.places(wanted.key()))
                    .containsExactlyInAnyOrder(target.element(), ModelNames.WAIT_TO_LOOK_AGAIN);
            assertThat(bench.timer(wanted.key(), ModelNames.WAIT_TO_LOOK_AGAIN)).contains(lookouts.next());
        }
        if (target.waits()) {
            assertThat(bench.timer(wanted.key(), target.element())).contains(wanted.from());
            assertThat(bench.memory.workItems.openOf(wanted.key().child())).isEmpty();
        } else {
            assertThat(bench.memory.workItems.openOf(wanted.key().child()))
                    .singleElement()
                    .satisfies(item -> assertSays(item, wanted));
        }
        assertThat(bench.align(wanted)).isEqualTo(Aligned.UNCHANGED);
    }

    private static void assertSays(WorkItem item, WantedJourney wanted) {
        assertThat(item.task()).isEqualTo(wanted.task());
        assertThat(item.by()).isEqualTo(wanted.by());
        assertThat(item.due()).isEqualTo(wanted.due());
        assertThat(item.escalation()).isEqualTo(wanted.escalation());
        assertThat(item.why()).isEqualTo(wanted.why());
    }

    private WantedJourney anything(Random chance, JourneyKey journey) {
        var task = pick(chance, ReviewTask.values());
        var from = bench.today().plusDays(chance.nextInt(9) - 4);
        return new WantedJourney(
                journey,
                task,
                from,
                from.plusDays(chance.nextInt(5)),
                from.plusDays(chance.nextInt(50)),
                days(chance, bench.today()),
                pick(chance, Escalation.values()),
                "Regulation " + chance.nextInt(3));
    }

    private static List<LocalDate> days(Random chance, LocalDate today) {
        return IntStream.range(0, chance.nextInt(4))
                .mapToObj(ignored -> today.plusDays(1 + chance.nextInt(20)))
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> T pick(Random chance, T[] among) {
        return among[chance.nextInt(among.length)];
    }
}
