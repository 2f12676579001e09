package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.ModelChange;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.work.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A model changes while journeys are under way: none is stuck or lost, and no day moves. */
@TestEngine
class OlderModelsTest {
    /** Of each model; the long run takes as many as a council may have. */
    private static final int JOURNEYS = Boolean.getBoolean("carejourney.full") ? 500 : 4;

    private static final int LOT = 50;

    private final Bench bench;
    private final ProcessEngine engine;
    private final Journeys journeys;

    OlderModelsTest(@Autowired Bench bench, @Autowired ProcessEngine engine, @Autowired Journeys journeys) {
        this.bench = bench;
        this.engine = engine;
        this.journeys = journeys;
    }

    static Stream<ObligationKind> kinds() {
        return JourneyPathsTest.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void journeys_under_way_go_on_or_begin_anew(ObligationKind kind) {
        var now = latest(kind);
        var tasks = tasks(kind);
        var lost = tasks.getLast();
        deploy(older(now, lost));
        var before = new HashMap<JourneyKey, Optional<LocalDate>>();
        var steps = new HashMap<JourneyKey, Task>();
        for (int number = 0; number < JOURNEYS; number++) {
            steps.put(bench.newJourney(kind), tasks.get(number % tasks.size()));
        }
        inLots(steps.keySet(), journey -> bench.align(bench.wanted(journey, steps.get(journey))));
        steps.keySet().forEach(journey -> before.put(journey, bench.timer(journey, ModelNames.WAIT_TO_LOOK_AGAIN)));
        deploy(read(now));
        var changes = mine(kind);
        long mustBeginAnew = steps.values().stream().filter(lost::equals).count();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().beginAnew()).hasSize((int) mustBeginAnew);
        assertThat(changes.getFirst().goOn()).isEqualTo(JOURNEYS - (int) mustBeginAnew);

        moveAll(changes.getFirst(), steps);

        assertThat(mine(kind)).isEmpty();
        steps.forEach((journey, task) -> {
            assertThat(bench.open(journey)).map(item -> item.task().name()).contains(task.name());
            assertThat(bench.timer(journey, ModelNames.WAIT_TO_LOOK_AGAIN)).isEqualTo(before.get(journey));
        });
        inLots(steps.keySet(), journey -> {
            assertThat(bench.align(bench.wanted(journey, steps.get(journey)))).isEqualTo(Journeys.Aligned.UNCHANGED);
            bench.finish(journey);
        });
        assertThat(steps.keySet()).noneMatch(bench::isRunning);
    }

    /** Fifty in a transaction, as work is kept in line after an import. */
    private void inLots(Collection<JourneyKey> journeys, Consumer<JourneyKey> work) {
        var all = List.copyOf(journeys);
        for (int from = 0; from < all.size(); from += LOT) {
            var lot = all.subList(from, Math.min(from + LOT, all.size()));
            bench.inTransaction(() -> {
                lot.forEach(work);
                return lot;
            });
        }
    }

    private void moveAll(ModelChange change, Map<JourneyKey, Task> steps) {
        List<?> moved;
        do {
            moved = bench.inTransaction(() -> {
                var some = journeys.toMove(change, LOT);
                journeys.moveToNewest(change, some);
                return some;
            });
        } while (!moved.isEmpty());
        inLots(steps.keySet(), journey -> bench.align(bench.wanted(journey, steps.get(journey))));
    }

    private List<ModelChange> mine(ObligationKind kind) {
        return journeys.outdated().stream()
                .filter(change -> change.process().equals(kind.process()))
                .toList();
    }

    private ProcessDefinition latest(ObligationKind kind) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(kind.process())
                .latestVersion()
                .singleResult();
    }

    private List<Task> tasks(ObligationKind kind) {
        var tasks = new ArrayList<Task>();
        read(latest(kind))
                .getModelElementsByType(UserTask.class)
                .forEach(step -> tasks.add(JourneyCatalogue.task(step.getCamundaFormKey())));
        return tasks;
    }

    private BpmnModelInstance read(ProcessDefinition definition) {
        return engine.getRepositoryService().getBpmnModelInstance(definition.getId());
    }

    /** As the model was before: one step stood at a place of another name. */
    private BpmnModelInstance older(ProcessDefinition now, Task renamed) {
        var step = read(now).getModelElementsByType(UserTask.class).stream()
                .filter(one -> one.getCamundaFormKey().equals(renamed.name()))
                .findFirst()
                .orElseThrow()
                .getId();
        var text = Bpmn.convertToString(read(now)).replace("\"" + step + "\"", "\"" + step + "AsItWas\"");
        return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void deploy(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("model-%d.bpmn".formatted(System.identityHashCode(model)), model)
                .deploy();
    }
}
