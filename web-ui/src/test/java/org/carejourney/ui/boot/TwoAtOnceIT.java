package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.port.in.ChangeModels;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.work.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Any two things that can befall one task at one moment come out as if one had come after the other: both orders are
 * tried first, on tasks of their own, and what happens at once must be one of the two, down to the words of a refusal.
 * Whoever comes too late for a task that is closed is told by whom and when; nobody sees an error.
 */
class TwoAtOnceIT {
    private static final int TIMES = Boolean.getBoolean("carejourney.full") ? 40 : 1;
    private static final String TIME = "\\d\\d:\\d\\d on 28 May 2021";

    /** Due in so few days that people are warned, and a timer waits for the last day. */
    private static final int DAYS_IN_CARE = 24;

    private static ConfigurableApplicationContext product;
    private static ReviewsToSchedule reviews;
    private static JdbcTemplate sql;
    private static Actor one;
    private static Actor other;
    private static String model;
    private static int children;

    @BeforeAll
    static void start() {
        product = Headless.start("carejourney.demo=true", "carejourney.today=2021-05-28");
        reviews = new ReviewsToSchedule(product);
        sql = new JdbcTemplate(product.getBean(javax.sql.DataSource.class));
        one = reviews.manager("Alex One");
        other = reviews.manager("Blair Two");
        reviews.manager("Kit Colleague");
        model = newest();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** What can befall a task. */
    enum Deed {
        CLAIM,
        RELEASE,
        REASSIGN,
        COMPLETE,
        CANCEL,
        ESCALATE,
        MIGRATE
    }

    /** What the two came to, in words without times, and how the task and its journey stand then. */
    private record Ending(String one, String other, String task, boolean lives, long stepsDone, String next) {}

    /** Both begin at one moment, so that a pair and its reverse are one; the long run takes each of them many times. */
    static Stream<Arguments> pairs() {
        return Stream.of(Deed.values())
                .flatMap(first -> Stream.of(Deed.values())
                        .filter(second -> TIMES > 1 || second.ordinal() >= first.ordinal())
                        .map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void what_happens_at_once_is_as_if_one_came_after_the_other(Deed first, Deed second) throws Exception {
        var inTurn = List.of(inTurn(first, second, true), inTurn(first, second, false));
        for (int time = 0; time < TIMES; time++) {
            var task = task(first, second);
            var said = AtOnce.all(
                    List.<Callable<String>>of(() -> does(one, first, task), () -> does(other, second, task)));
            assertThat(ending(task, said.getFirst(), said.getLast())).isIn(inTurn);
        }
    }

    private Ending inTurn(Deed first, Deed second, boolean isFirstQuicker) {
        var task = task(first, second);
        var early = isFirstQuicker ? does(one, first, task) : "";
        var late = does(other, second, task);
        return ending(task, isFirstQuicker ? early : does(one, first, task), late);
    }

    private static WorkItem task(Deed first, Deed second) {
        if (first == Deed.MIGRATE || second == Deed.MIGRATE) {
            deployOlder();
        }
        var task = reviews.newTask("TWO" + children++, DAYS_IN_CARE);
        if (first == Deed.MIGRATE || second == Deed.MIGRATE) {
            deployNewest();
        }
        if (first == Deed.ESCALATE || second == Deed.ESCALATE) {
            sql.update("update work_item set escalation = 0 where id = ?", task.id());
        }
        return task;
    }

    // --- the deeds, and what the person is told

    private static String does(Actor by, Deed deed, WorkItem task) {
        var ref = new TaskRef(task.id(), task.version());
        var assign = product.getBean(AssignWork.class);
        return switch (deed) {
            case CLAIM -> words(assign.claim(by, ref));
            case RELEASE -> words(assign.release(by, ref));
            case REASSIGN -> words(assign.reassign(by, ref, "kit.colleague"));
            case COMPLETE -> words(reviews.schedule(by, task));
            case CANCEL -> words(product.getBean(RecordAct.class).record(by, careEnds(task)));
            case ESCALATE -> wakes(task);
            case MIGRATE -> {
                product.getBean(ChangeModels.class).carryOut(by);
                yield "";
            }
        };
    }

    private static RecordAct.Command careEnds(WorkItem task) {
        return RecordAct.Command.of(task.journey().child(), "CARE_ENDED")
                .answering(Answers.of("on", "2021-05-28", "because", "E4A").lateBecause("So it was"));
    }

    /** The timer that looks at the clock again fires, where it is still there. */
    private static String wakes(WorkItem task) {
        var jobs = product.getBean(ProcessEngine.class).getManagementService();
        timers(task).forEach(job -> fire(jobs, job));
        return "";
    }

    private static List<String> timers(WorkItem task) {
        return sql.queryForList("""
                select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ?""", String.class, key(task));
    }

    private static String key(WorkItem task) {
        var journey = task.journey();
        return "%s:%s:%d"
                .formatted(journey.child(), journey.kind(), journey.trigger().value());
    }

    /** A timer that meets a change is undone and fires again, as the job executor lets it; one that is gone need not. */
    private static void fire(ManagementService jobs, String job) {
        for (int again = 0; jobs.createJobQuery().jobId(job).count() > 0 && again < 20; again++) {
            try {
                jobs.executeJob(job);
                return;
            } catch (RuntimeException metAChange) {
                Thread.onSpinWait();
            }
        }
    }

    private static String words(AssignWork.Outcome outcome) {
        return outcome instanceof AssignWork.Outcome.Refused(var refusal) ? words(refusal) : "done";
    }

    private static String words(RecordAct.Outcome outcome) {
        return outcome instanceof RecordAct.Outcome.Refused(var refusal) ? words(refusal) : "done";
    }

    private static String words(Refusal refusal) {
        if (refusal.reason() == Refusal.Reason.SOMEONE_WAS_QUICKER) {
            assertThat(refusal.words()).containsAnyOf(one.name(), other.name(), "Kit Colleague");
        }
        if (refusal.words().startsWith("Done") || refusal.words().startsWith("No longer")) {
            assertThat(refusal.words()).containsPattern(TIME);
        }
        return refusal.reason() + ": " + refusal.words().replaceAll(TIME, "then");
    }

    // --- how it ended

    private static Ending ending(WorkItem task, String said, String otherSaid) {
        var ending = lookAt(task, said, otherSaid);
        forget(task);
        return ending;
    }

    /** The next change of models then moves only what it is tried on. */
    private static void forget(WorkItem task) {
        var running = product.getBean(ProcessEngine.class).getRuntimeService();
        sql.queryForList("select proc_inst_id_ from act_ru_execution where business_key_ = ?", String.class, key(task))
                .forEach(process -> running.deleteProcessInstance(process, "tried", true));
    }

    private static Ending lookAt(WorkItem task, String said, String otherSaid) {
        var child = task.journey().child();
        var now = product.getBean(WorkItems.class).find(task.id()).orElseThrow();
        assertThat(product.getBean(ReconcileWork.class).child(Actor.system("test"), child))
                .as("work in line with the facts")
                .isEqualTo(ReconcileWork.Result.NOTHING);
        return new Ending(
                said,
                otherSaid,
                "%s, %s, %s"
                        .formatted(
                                now.closed()
                                        .map(closed -> closed.how() + " by " + closed.by())
                                        .orElse("open"),
                                now.assignee(),
                                now.isOpen() ? now.escalation() : ""),
                product.getBean(Journeys.class).live(child).contains(task.journey()),
                product.getBean(CareRecords.class)
                        .find(child)
                        .orElseThrow()
                        .all(ReviewStepDone.class)
                        .size(),
                reviews.openReview(child).map(item -> item.task().name()).orElse("nothing"));
    }

    // --- models that change

    /** Read from the engine once: each time it is written out again it takes more room. */
    private static String newest() {
        var repository = product.getBean(ProcessEngine.class).getRepositoryService();
        var latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("review")
                .latestVersion()
                .singleResult();
        return Bpmn.convertToString(repository.getBpmnModelInstance(latest.getId()));
    }

    /** A step that lies ahead stood at a place of another name. */
    private static void deployOlder() {
        deploy(model.replace("\"HoldReview\"", "\"HoldReviewAsItWas\""));
    }

    private static void deployNewest() {
        deploy(model);
    }

    private static void deploy(String model) {
        product.getBean(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "review-%d.bpmn".formatted(System.nanoTime()),
                        Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))))
                .deploy();
    }
}
