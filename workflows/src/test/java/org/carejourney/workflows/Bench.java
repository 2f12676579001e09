package org.carejourney.workflows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.carejourney.adapters.inmemory.InMemoryPorts;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.Journeys.Aligned;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Task;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of the review journey do and ask. */
final class Bench {
    private static final AtomicLong CHILDREN = new AtomicLong();

    final ProcessEngine engine;
    final Journeys journeys;
    final InMemoryPorts memory;
    final Facts facts;
    private final TransactionTemplate transaction;

    Bench(
            ProcessEngine engine,
            Journeys journeys,
            InMemoryPorts memory,
            Facts facts,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.journeys = journeys;
        this.memory = memory;
        this.facts = facts;
        transaction = new TransactionTemplate(transactions);
    }

    LocalDate today() {
        return memory.clock.today();
    }

    JourneyKey newJourney() {
        return newJourney(ObligationKind.REVIEW);
    }

    JourneyKey newJourney(ObligationKind kind) {
        return new JourneyKey(new ChildId("C" + CHILDREN.incrementAndGet()), kind, new FactId(CHILDREN.get()));
    }

    JourneyKey newJourneyOf(Profile like) {
        var journey = newJourney();
        memory.profiles.save(List.of(
                new Profile(journey.child(), like.name(), like.team(), like.worker(), like.reviewingOfficer())));
        return journey;
    }

    /** The step can be done today, the review is due in eight weeks, the clock is looked at in three and seven. */
    WantedJourney wanted(JourneyKey journey, Task task) {
        return wanted(journey, task, today());
    }

    WantedJourney wanted(JourneyKey journey, Task task, LocalDate from) {
        var due = today().plusWeeks(8);
        return new WantedJourney(
                journey,
                task,
                from,
                from.plusDays(3),
                due,
                List.of(today().plusWeeks(3), today().plusWeeks(7)),
                Escalation.NONE,
                "Regulation 33");
    }

    static WantedJourney lookingAgainOn(WantedJourney wanted, LocalDate... days) {
        return new WantedJourney(
                wanted.key(),
                wanted.task(),
                wanted.from(),
                wanted.by(),
                wanted.due(),
                List.of(days),
                wanted.escalation(),
                wanted.why());
    }

    Aligned align(WantedJourney wanted) {
        facts.say(wanted);
        return inTransaction(() -> journeys.align(wanted));
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    void cancel(JourneyKey journey) {
        transaction.executeWithoutResult(status -> journeys.cancel(journey));
    }

    void finish(JourneyKey journey) {
        transaction.executeWithoutResult(status -> journeys.finish(journey));
    }

    boolean isRunning(JourneyKey journey) {
        return journeys.live(journey.child()).contains(journey);
    }

    Set<String> places(JourneyKey journey) {
        var places = new TreeSet<String>();
        for (var execution : engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(journey.text())
                .list()) {
            Optional.ofNullable(((ExecutionEntity) execution).getActivityId()).ifPresent(places::add);
        }
        return places;
    }

    /** The timer at an element of the model, by which its day is seen. */
    Optional<LocalDate> timer(JourneyKey journey, String element) {
        return job(journey, element)
                .map(job -> LocalDate.ofInstant(job.getDuedate().toInstant(), java.time.ZoneId.of("Europe/London")));
    }

    void fire(JourneyKey journey, String element) {
        engine.getManagementService()
                .executeJob(job(journey, element).orElseThrow().getId());
    }

    Optional<org.camunda.bpm.engine.runtime.Job> job(JourneyKey journey, String element) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(journey.text())
                .singleResult();
        return Optional.ofNullable(engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult());
    }

    Optional<WorkItem> open(JourneyKey journey) {
        return memory.workItems.openOf(journey);
    }

    Optional<WorkItem> lastClosed(JourneyKey journey) {
        return memory.workItems.lastClosedOf(journey);
    }

    /** How the process ended. */
    Set<String> endedAt(JourneyKey journey) {
        var ends = new TreeSet<String>();
        engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(journey.text())
                        .singleResult()
                        .getId())
                .list()
                .stream()
                .filter(visit -> visit.getActivityType()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("endevent"))
                .forEach(visit -> ends.add(visit.getActivityId()));
        return ends;
    }
}
