package org.carejourney.workflows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.work.ChangedMeanwhile;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.domain.shared.ChildId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Drives reviews through {@code review.bpmn}; the business key is the journey's name. */
final class CamundaJourneys implements Journeys {
    private static final Logger LOG = LoggerFactory.getLogger(CamundaJourneys.class);

    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final RunningReviews reviews;
    private final Desk desk;
    private final ObjectProvider<BusinessClock> clock;
    private final EngineClock engineClock;

    CamundaJourneys(ProcessEngine engine, Desk desk, ObjectProvider<BusinessClock> clock, EngineClock engineClock) {
        processes = engine.getRuntimeService();
        tasks = engine.getTaskService();
        jobs = engine.getManagementService();
        reviews = new RunningReviews(processes);
        this.desk = desk;
        this.clock = clock;
        this.engineClock = engineClock;
    }

    @Override
    public Set<JourneyKey> live(ChildId child) {
        return reviews.of(child);
    }

    @Override
    public Aligned align(WantedJourney wanted) {
        return orSayThatItMoved(
                wanted.key(),
                () -> Wish.whileWanting(
                        wanted,
                        () -> reviews.find(wanted.key())
                                .map(running -> follow(running, wanted) ? Aligned.MOVED : Aligned.UNCHANGED)
                                .orElseGet(() -> start(wanted))));
    }

    @Override
    public void cancel(JourneyKey journey, String why) {
        orSayThatItMoved(journey, () -> {
            var instance = reviews.instance(journey);
            instance.ifPresent(running -> processes.messageEventReceived(ReviewNames.NO_LONGER_NEEDED, running));
            LOG.debug("Journey {} ended early: {}", journey.text(), why);
            return instance;
        });
    }

    @Override
    public void finish(JourneyKey journey) {
        orSayThatItMoved(journey, () -> {
            var found = reviews.find(journey);
            found.ifPresent(this::finish);
            return found;
        });
    }

    private void finish(RunningReview running) {
        if (running.isAt(ReviewNames.CIRCULATE)) {
            complete(running, Map.of());
            return;
        }
        processes
                .createProcessInstanceModification(running.instance())
                .startBeforeActivity(ReviewNames.CIRCULATED)
                .execute();
    }

    @Override
    public int clockMoved() {
        engineClock.follow();
        return engineClock.fireWhatIsDue();
    }

    /** Nobody outside this module knows how the engine says that another was quicker. */
    private static <T> T orSayThatItMoved(JourneyKey journey, Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException quicker) {
            var moved = new ChangedMeanwhile(journey);
            moved.initCause(quicker);
            throw moved;
        }
    }

    private LocalDate today() {
        return clock.getObject().today();
    }

    private Aligned start(WantedJourney wanted) {
        var target = Target.of(wanted, today());
        var lookouts = new Lookouts(wanted.lookAgainOn()).after(today());
        var variables = new HashMap<>(target.variables());
        variables.putAll(lookouts.variables());
        var key = wanted.key().text();
        if (target.isBeginning() && !lookouts.isEmpty()) {
            processes.startProcessInstanceByKey(ReviewNames.PROCESS, key, variables);
            return Aligned.STARTED;
        }
        var start = processes
                .createProcessInstanceByKey(ReviewNames.PROCESS)
                .businessKey(key)
                .setVariables(variables)
                .startBeforeActivity(target.element());
        if (!lookouts.isEmpty()) {
            start.startBeforeActivity(ReviewNames.WAIT_TO_LOOK_AGAIN);
        }
        start.execute();
        return Aligned.STARTED;
    }

    /** Whether anything had to change. */
    private boolean follow(RunningReview running, WantedJourney wanted) {
        var target = Target.of(wanted, today());
        var watchMoved = followWatch(running, new Lookouts(wanted.lookAgainOn()).after(today()));
        if (!running.isAt(target.element())) {
            move(running, target);
            return true;
        }
        return (target.waits() ? followWait(running, target) : desk.follow(wanted)) || watchMoved;
    }

    private void move(RunningReview running, Target target) {
        var step = running.step();
        if (target.isNextAfter(step)) {
            complete(running, target.variables());
        } else if (target.isOpenAfterWaitingAt(step)) {
            processes.signal(executionAt(running, step));
        } else {
            jump(running, step, target);
        }
    }

    private void complete(RunningReview running, Map<String, Object> variables) {
        var task = tasks.createTaskQuery().processInstanceId(running.instance()).singleResult();
        tasks.complete(task.getId(), variables);
    }

    private String executionAt(RunningReview running, String element) {
        return processes
                .createExecutionQuery()
                .processInstanceId(running.instance())
                .activityId(element)
                .singleResult()
                .getId();
    }

    private void jump(RunningReview running, String from, Target target) {
        processes.setVariables(running.instance(), target.variables());
        var modification = processes.createProcessInstanceModification(running.instance());
        if (!from.isEmpty()) {
            modification.cancelAllForActivity(from);
        }
        modification.startBeforeActivity(target.element()).execute();
    }

    private boolean followWait(RunningReview running, Target target) {
        var opens = EngineTime.text(target.from());
        if (opens.equals(running.variables().get(ReviewNames.OPENS_ON))) {
            return false;
        }
        processes.setVariable(running.instance(), ReviewNames.OPENS_ON, opens);
        moveTimer(running, target.element(), target.from());
        return true;
    }

    private boolean followWatch(RunningReview running, Lookouts wanted) {
        var watching = running.isAt(ReviewNames.WAIT_TO_LOOK_AGAIN);
        if (watching == !wanted.isEmpty() && (!watching || wanted.equals(running.lookouts()))) {
            return false;
        }
        processes.setVariables(running.instance(), wanted.variables());
        if (!watching) {
            processes
                    .createProcessInstanceModification(running.instance())
                    .startBeforeActivity(ReviewNames.WAIT_TO_LOOK_AGAIN)
                    .execute();
        } else if (wanted.isEmpty()) {
            processes
                    .createProcessInstanceModification(running.instance())
                    .cancelAllForActivity(ReviewNames.WAIT_TO_LOOK_AGAIN)
                    .execute();
        } else {
            moveTimer(running, ReviewNames.WAIT_TO_LOOK_AGAIN, wanted.next());
        }
        return true;
    }

    private void moveTimer(RunningReview running, String element, LocalDate day) {
        var job = jobs.createJobQuery()
                .processInstanceId(running.instance())
                .activityId(element)
                .singleResult();
        jobs.setJobDuedate(job.getId(), EngineTime.date(day));
    }
}
