package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.work.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every arrow of every model leads somewhere, on a real engine. */
@TestEngine
class JourneyPathsTest {
    private final Bench bench;
    private final FlowsTaken flows;
    private final ProcessEngine engine;

    JourneyPathsTest(@Autowired Bench bench, @Autowired FlowsTaken flows, @Autowired ProcessEngine engine) {
        this.bench = bench;
        this.flows = flows;
        this.engine = engine;
    }

    static Stream<ObligationKind> kinds() {
        return Arrays.stream(ObligationKind.values())
                .filter(kind -> Arrays.stream(ObligationKind.values())
                        .filter(other -> other.process().equals(kind.process()))
                        .findFirst()
                        .equals(Optional.of(kind)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_flow_is_taken(ObligationKind kind) {
        var model = new JourneyModels(engine.getRepositoryService()).of(kind);
        var drawn = drawn(kind);
        var tasks = drawn.getModelElementsByType(UserTask.class).stream()
                .map(step -> JourneyCatalogue.task(step.getCamundaFormKey()))
                .toList();

        for (var task : tasks) {
            begin(kind, model, task);
            goOn(kind, model, task, tasks);
            finish(kind, task);
            cancel(kind, task);
        }
        watch(kind, tasks.getFirst());

        assertThat(flows.of(kind.process()))
                .containsAll(drawn.getModelElementsByType(SequenceFlow.class).stream()
                        .map(BaseElement::getId)
                        .toList());
    }

    private BpmnModelInstance drawn(ObligationKind kind) {
        var models = engine.getRepositoryService();
        return models.getBpmnModelInstance(models.createProcessDefinitionQuery()
                .processDefinitionKey(kind.process())
                .latestVersion()
                .singleResult()
                .getId());
    }

    private void begin(ObligationKind kind, JourneyModel model, Task task) {
        var today = bench.newJourney(kind);
        bench.align(bench.wanted(today, task));
        assertThat(bench.open(today)).map(item -> item.task().name()).contains(task.name());
        var later = bench.newJourney(kind);
        bench.align(bench.wanted(later, task, bench.today().plusDays(3)));
        model.waitBefore(task).ifPresent(wait -> {
            assertThat(bench.places(later)).contains(wait);
            bench.facts.say(bench.wanted(later, task));
            bench.fire(later, wait);
            assertThat(bench.open(later)).map(item -> item.task().name()).contains(task.name());
        });
    }

    private void goOn(ObligationKind kind, JourneyModel model, Task from, List<Task> tasks) {
        for (var to : tasks) {
            if (model.goesOn(model.element(from), model.element(to))) {
                var today = bench.newJourney(kind);
                bench.align(bench.wanted(today, from));
                bench.align(bench.wanted(today, to));
                assertThat(bench.places(today)).contains(model.element(to));
                var later = bench.newJourney(kind);
                bench.align(bench.wanted(later, from));
                bench.align(bench.wanted(later, to, bench.today().plusDays(3)));
                assertThat(bench.places(later)).contains(model.waitBefore(to).orElse(model.element(to)));
            }
        }
    }

    private void finish(ObligationKind kind, Task task) {
        var journey = bench.newJourney(kind);
        bench.align(bench.wanted(journey, task));
        bench.finish(journey);
        assertThat(bench.isRunning(journey)).isFalse();
        assertThat(bench.open(journey)).isEmpty();
    }

    private void cancel(ObligationKind kind, Task task) {
        var journey = bench.newJourney(kind);
        bench.align(bench.wanted(journey, task));
        bench.cancel(journey);
        assertThat(bench.isRunning(journey)).isFalse();
        assertThat(bench.open(journey)).isEmpty();
    }

    private void watch(ObligationKind kind, Task task) {
        var journey = bench.newJourney(kind);
        bench.align(bench.wanted(journey, task));
        bench.facts.say(
                Bench.lookingAgainOn(bench.wanted(journey, task), bench.today().plusWeeks(7)));
        bench.fire(journey, ModelNames.WAIT_TO_LOOK_AGAIN);
        bench.facts.say(Bench.lookingAgainOn(bench.wanted(journey, task)));
        bench.fire(journey, ModelNames.WAIT_TO_LOOK_AGAIN);
        assertThat(bench.places(journey)).doesNotContain(ModelNames.WAIT_TO_LOOK_AGAIN);
    }
}
