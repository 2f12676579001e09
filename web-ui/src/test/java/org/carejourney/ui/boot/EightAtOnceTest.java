package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.review.ReviewTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Eight people complete one task at one moment: one does it, one next step follows, and seven are told by whom and when.
 * Nobody sees an error.
 */
class EightAtOnceTest {
    private static final int TASKS = Boolean.getBoolean("carejourney.full") ? 1000 : 30;
    private static final int PEOPLE = 8;

    private static ConfigurableApplicationContext product;
    private static ReviewsToSchedule reviews;

    @BeforeAll
    static void start() {
        product = Headless.start("carejourney.demo=true", "carejourney.today=2021-05-28");
        reviews = new ReviewsToSchedule(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void one_completes_and_seven_are_told_by_whom_and_when() throws Exception {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> reviews.manager("Manager " + (char) ('A' + number)))
                .toList();
        int completed = 0;
        int refused = 0;
        for (int number = 0; number < TASKS; number++) {
            var task = reviews.newTask("EIGHT" + number, 10);
            var outcomes = AtOnce.all(people.stream().map(by -> doing(by, task)).toList());
            var closed = closed(task);
            assertThat(closed.how()).isEqualTo(WorkItem.How.DONE);
            var winner = people.stream()
                    .filter(one -> one.user().equals(closed.by()))
                    .findFirst()
                    .orElseThrow();
            assertThat(outcomes.get(people.indexOf(winner))).isInstanceOf(RecordAct.Outcome.Recorded.class);
            completed += (int) outcomes.stream()
                    .filter(RecordAct.Outcome.Recorded.class::isInstance)
                    .count();
            for (var refusal : refusals(outcomes)) {
                assertThat(refusal.reason()).isEqualTo(Refusal.Reason.SOMEONE_WAS_QUICKER);
                assertThat(refusal.words())
                        .matches("Done by %s at \\d\\d:\\d\\d on 28 May 2021".formatted(winner.name()));
                refused++;
            }
            assertOneNextStep(task);
        }
        System.out.printf(
                "%d tasks x %d people: %d completions, %d next steps, %d refusals with name and time, 0 errors%n",
                TASKS, PEOPLE, completed, TASKS, refused);
        assertThat(completed).isEqualTo(TASKS);
        assertThat(refused).isEqualTo(TASKS * (PEOPLE - 1));
    }

    private static Callable<RecordAct.Outcome> doing(Actor by, WorkItem task) {
        return () -> reviews.schedule(by, task);
    }

    private static WorkItem.Closed closed(WorkItem task) {
        return product.getBean(WorkItems.class)
                .find(task.id())
                .flatMap(WorkItem::closed)
                .orElseThrow();
    }

    private static List<Refusal> refusals(List<RecordAct.Outcome> outcomes) {
        var refusals = new ArrayList<Refusal>();
        for (var outcome : outcomes) {
            if (outcome instanceof RecordAct.Outcome.Refused(var refusal)) {
                refusals.add(refusal);
            }
        }
        return refusals;
    }

    /** The fact is there once, the process stands at one step after it, and the rules ask for nothing else. */
    private static void assertOneNextStep(WorkItem task) {
        var child = task.journey().child();
        var record = product.getBean(CareRecords.class).find(child).orElseThrow();
        assertThat(record.all(ReviewStepDone.class)).hasSize(1);
        assertThat(product.getBean(Journeys.class).live(child)).contains(task.journey());
        assertThat(product.getBean(WorkItems.class).openOf(child).stream()
                        .filter(item -> item.journey().equals(task.journey()))
                        .map(WorkItem::task))
                .singleElement()
                .isEqualTo(ReviewTask.CONSULT);
        assertThat(product.getBean(ReconcileWork.class).child(Actor.system("test"), child))
                .isEqualTo(ReconcileWork.Result.NOTHING);
    }
}
