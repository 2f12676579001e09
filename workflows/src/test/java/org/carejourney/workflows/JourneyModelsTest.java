package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.work.Task;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Model and code say the same, and the model says nothing that belongs into the rules. */
class JourneyModelsTest {
    static Stream<Arguments> models() {
        return Arrays.stream(ObligationKind.values())
                .map(ObligationKind::process)
                .distinct()
                .map(process -> Arguments.of(Named.of(process, read(process))));
    }

    private static BpmnModelInstance read(String process) {
        return Bpmn.readModelFromStream(
                Objects.requireNonNull(JourneyModelsTest.class.getResourceAsStream("/bpmn/" + process + ".bpmn")));
    }

    @Test
    void every_task_of_every_journey_is_a_step_of_one_model() {
        var steps = models().map(model -> (BpmnModelInstance) ((Named<?>) model.get()[0]).getPayload())
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .toList();

        assertThat(steps)
                .extracting(UserTask::getCamundaFormKey)
                .containsExactlyInAnyOrderElementsOf(
                        JourneyCatalogue.tasks().stream().map(Task::name).toList());
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.getName())
                        .isEqualTo(
                                JourneyCatalogue.task(step.getCamundaFormKey()).words()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_model_has_the_common_parts(BpmnModelInstance model) throws IllegalAccessException {
        var known = ids(model.getModelElementsByType(BaseElement.class));
        known.addAll(model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .toList());
        var text = Bpmn.convertToString(model);
        var notInEvery = Set.of("LOOK_AGAIN_DAYS", "NEXT", "MUST_WAIT", "OPENS_ON");
        for (var field : ModelNames.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    || field.getType() != String.class
                    || notInEvery.contains(field.getName())) {
                continue;
            }
            var name = (String) Objects.requireNonNull(field.get(null));
            assertThat(known.contains(name) || text.contains("${" + name + "}"))
                    .as(name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_file_is_named_as_the_process(BpmnModelInstance model) {
        var process = model.getModelElementsByType(Process.class).iterator().next();

        assertThat(read(process.getId()).getModelElementsByType(Process.class)).hasSize(1);
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void service_tasks_call_a_bean_and_nothing_else(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).matches("\\$\\{\\w+}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void timers_know_a_moment_and_no_duration(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(TimeDuration.class)).isEmpty();
        assertThat(model.getModelElementsByType(TimeCycle.class)).isEmpty();
        assertThat(model.getModelElementsByType(TimeDate.class))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date.getTextContent()).matches("\\$\\{\\w+}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void there_are_no_scripts(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(Script.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaScript.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void gateways_ask_one_named_question(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> Optional.ofNullable(flow.getConditionExpression())
                        .ifPresent(condition ->
                                assertThat(condition.getTextContent()).matches("\\$\\{(\\w+|next == '\\w*')}")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void history_is_not_kept_for_ever(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(Process.class))
                .allSatisfy(process ->
                        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("\\d+"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_is_drawn_and_no_two_things_overlap(BpmnModelInstance model) {
        var shapes = model.getModelElementsByType(BpmnShape.class);
        assertThat(shapes.stream().map(shape -> shape.getBpmnElement().getId()).collect(Collectors.toSet()))
                .containsAll(ids(model.getModelElementsByType(FlowNode.class)));
        var boxes = new ArrayList<Box>();
        for (var shape : shapes) {
            if (!shape.isExpanded()) {
                boxes.add(Box.of(shape.getBpmnElement().getId(), shape.getBounds()));
            }
            if (shape.getBpmnLabel() != null) {
                boxes.add(Box.of(
                        "label of " + shape.getBpmnElement().getId(),
                        shape.getBpmnLabel().getBounds()));
            }
        }
        for (var one : boxes) {
            assertThat(boxes.stream().filter(other -> other != one && one.overlaps(other)))
                    .as(one.what())
                    .isEmpty();
        }
    }

    private record Box(String what, double left, double top, double right, double bottom) {
        static Box of(String what, Bounds at) {
            return new Box(what, at.getX(), at.getY(), at.getX() + at.getWidth(), at.getY() + at.getHeight());
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static Set<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(Collectors.toSet());
    }
}
