package org.carejourney.workflows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.work.ChangedMeanwhile;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.ModelChange;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.shared.ChildId;
import org.springframework.beans.factory.ObjectProvider;

/** Drives each journey through the model of its kind; the business key is the journey's name. */
final class CamundaJourneys implements Journeys {
    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final RunningJourneys running;
    private final JourneyModels models;
    private final OlderModels older;
    private final CamundaDiagrams diagrams;
    private final Desk desk;
    private final ObjectProvider<BusinessClock> clock;
    private final EngineClock engineClock;

    CamundaJourneys(ProcessEngine engine, Desk desk, ObjectProvider<BusinessClock> clock, EngineClock engineClock) {
        processes = engine.getRuntimeService();
        tasks = engine.getTaskService();
        jobs = engine.getManagementService();
        running = new RunningJourneys(processes);
        older = new OlderModels(engine);
        diagrams = new CamundaDiagrams(engine);
        models = new JourneyModels(engine.getRepositoryService());
        this.desk = desk;
        this.clock = clock;
        this.engineClock = engineClock;
    }

    @Override
    public Set<JourneyKey> live(ChildId child) {
        return running.of(child);
    }

    @Override
    public Map<ChildId, Set<JourneyKey>> live() {
        return running.all();
    }

    @Override
    public Aligned align(WantedJourney wanted) {
        return align(wanted, running.find(wanted.key()), desk::openOf);
    }

    /** Where one journey stands does not hang on another, so that all are read first. */
    @Override
    public InLine bringInLine(ChildId child, List<WantedJourney> wanted, Predicate<JourneyKey> answered) {
        var found = running.allOf(child);
        var moot = new HashMap<>(found);
        wanted.forEach(journey -> moot.remove(journey.key()));
        moot.forEach((key, stands) -> orSayThatItMoved(key, () -> {
            if (answered.test(key)) {
                finish(stands);
            } else {
                cancel(stands);
            }
            return stands;
        }));
        var open = found.isEmpty() || wanted.isEmpty() ? Map.<JourneyKey, WorkItem>of() : desk.openOf(child);
        var aligned = wanted.stream()
                .map(journey -> align(
                        journey,
                        Optional.ofNullable(found.get(journey.key())),
                        key -> Optional.ofNullable(open.get(key))))
                .toList();
        return InLine.of(aligned, moot.size());
    }

    private Aligned align(
            WantedJourney wanted, Optional<RunningJourney> stands, Function<JourneyKey, Optional<WorkItem>> open) {
        return orSayThatItMoved(
                wanted.key(),
                () -> Wish.whileWanting(
                        wanted,
                        () -> stands.map(found -> models.of(found.definition()).has(wanted.task())
                                        ? follow(found, wanted, open) ? Aligned.MOVED : Aligned.UNCHANGED
                                        : beginAnew(found, wanted))
                                .orElseGet(() -> start(wanted))));
    }

    @Override
    public void cancel(JourneyKey journey) {
        orSayThatItMoved(journey, () -> {
            var found = running.find(journey);
            found.ifPresent(this::cancel);
            return found;
        });
    }

    /** The process itself waits for the message. */
    private void cancel(RunningJourney running) {
        processes.messageEventReceived(ModelNames.NO_LONGER_NEEDED, running.instance());
    }

    @Override
    public void finish(JourneyKey journey) {
        orSayThatItMoved(journey, () -> {
            var found = running.find(journey);
            found.ifPresent(this::finish);
            return found;
        });
    }

    private void finish(RunningJourney running) {
        var model = models.of(running.definition());
        if (model.canEndAfter(running.step())) {
            complete(running, Map.of(ModelNames.NEXT, ""));
            return;
        }
        jump(running, model.end(), Map.of(ModelNames.NEXT, ""));
    }

    @Override
    public Optional<JourneyDiagram> drawn(JourneyKey journey) {
        return diagrams.find(journey);
    }

    @Override
    public List<ModelChange> outdated() {
        return older.outdated();
    }

    @Override
    public List<ChildId> toMove(ModelChange change, int most) {
        return older.toMove(change, most);
    }

    @Override
    public void moveToNewest(ModelChange change, List<ChildId> children) {
        try {
            older.moveToNewest(change, children);
        } catch (OptimisticLockingException | NullValueException | BadUserRequestException quicker) {
            var moved = new ChangedMeanwhile(change.process());
            moved.initCause(quicker);
            throw moved;
        }
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
        var model = models.of(wanted.key().kind());
        var target = Target.of(wanted, model, today());
        var lookouts = new Lookouts(wanted.lookAgainOn()).after(today());
        var variables = new HashMap<>(target.variables());
        variables.putAll(lookouts.variables());
        var key = wanted.key().text();
        var process = wanted.key().kind().process();
        if (model.beginsWith(target.element()) && !lookouts.isEmpty()) {
            processes.startProcessInstanceByKey(process, key, variables);
            return Aligned.STARTED;
        }
        var start = processes
                .createProcessInstanceByKey(process)
                .businessKey(key)
                .setVariables(variables)
                .startBeforeActivity(target.element());
        if (!lookouts.isEmpty()) {
            start.startBeforeActivity(ModelNames.WAIT_TO_LOOK_AGAIN);
        }
        start.execute();
        return Aligned.STARTED;
    }

    /** The version on which it runs knows no such step. */
    private Aligned beginAnew(RunningJourney found, WantedJourney wanted) {
        processes.deleteProcessInstance(found.instance(), "the step is on a newer version only");
        start(wanted);
        return Aligned.MOVED;
    }

    /** Whether anything had to change. */
    private boolean follow(
            RunningJourney running, WantedJourney wanted, Function<JourneyKey, Optional<WorkItem>> open) {
        var model = models.of(running.definition());
        var target = Target.of(wanted, model, today());
        var watchMoved = followWatch(running, new Lookouts(wanted.lookAgainOn()).after(today()));
        if (!running.isAt(target.element())) {
            move(running, target, model);
            return true;
        }
        return (target.waits() ? followWait(running, target) : desk.follow(wanted, open.apply(wanted.key())))
                || watchMoved;
    }

    private void move(RunningJourney running, Target target, JourneyModel model) {
        var step = running.step();
        if (model.goesOn(step, target.element())) {
            complete(running, target.variables());
        } else if (model.waitsFor(step, target.step()) && !target.waits()) {
            processes.signal(executionAt(running, step));
        } else {
            jump(running, target.element(), target.variables());
        }
    }

    private void complete(RunningJourney running, Map<String, Object> variables) {
        var task = tasks.createTaskQuery().processInstanceId(running.instance()).singleResult();
        tasks.complete(task.getId(), variables);
    }

    private String executionAt(RunningJourney running, String element) {
        return processes
                .createExecutionQuery()
                .processInstanceId(running.instance())
                .activityId(element)
                .singleResult()
                .getId();
    }

    private void jump(RunningJourney running, String to, Map<String, Object> variables) {
        processes.setVariables(running.instance(), variables);
        var modification = processes.createProcessInstanceModification(running.instance());
        var from = running.step();
        if (!from.isEmpty()) {
            modification.cancelAllForActivity(from);
        }
        modification.startBeforeActivity(to).execute();
    }

    private boolean followWait(RunningJourney running, Target target) {
        var opens = EngineTime.text(target.from());
        if (opens.equals(running.variables().get(ModelNames.OPENS_ON))) {
            return false;
        }
        processes.setVariable(running.instance(), ModelNames.OPENS_ON, opens);
        moveTimer(running, target.element(), target.from());
        return true;
    }

    private boolean followWatch(RunningJourney running, Lookouts wanted) {
        var watching = running.isAt(ModelNames.WAIT_TO_LOOK_AGAIN);
        if (watching == !wanted.isEmpty() && (!watching || wanted.equals(running.lookouts()))) {
            return false;
        }
        processes.setVariables(running.instance(), wanted.variables());
        if (!watching) {
            processes
                    .createProcessInstanceModification(running.instance())
                    .startBeforeActivity(ModelNames.WAIT_TO_LOOK_AGAIN)
                    .execute();
        } else if (wanted.isEmpty()) {
            processes
                    .createProcessInstanceModification(running.instance())
                    .cancelAllForActivity(ModelNames.WAIT_TO_LOOK_AGAIN)
                    .execute();
        } else {
            moveTimer(running, ModelNames.WAIT_TO_LOOK_AGAIN, wanted.next());
        }
        return true;
    }

    private void moveTimer(RunningJourney running, String element, LocalDate day) {
        var job = jobs.createJobQuery()
                .processInstanceId(running.instance())
                .activityId(element)
                .singleResult();
        jobs.setJobDuedate(job.getId(), EngineTime.date(day));
    }
}
