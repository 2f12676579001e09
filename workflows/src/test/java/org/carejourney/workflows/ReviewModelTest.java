package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.carejourney.domain.review.ReviewTask;
import org.junit.jupiter.api.Test;

/** Model and code say the same, and the model says nothing that belongs into the rules. */
class ReviewModelTest {
    private static final BpmnModelInstance MODEL = Bpmn.readModelFromStream(
            Objects.requireNonNull(ReviewModelTest.class.getResourceAsStream("/bpmn/review.bpmn")));

    @Test
    void every_name_in_the_code_is_in_the_model() throws IllegalAccessException {
        var known = ids(MODEL.getModelElementsByType(BaseElement.class));
        known.addAll(MODEL.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .toList());
        var text = Bpmn.convertToString(MODEL);
        for (var field : ReviewNames.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) || field.getType() != String.class) {
                continue;
            }
            var name = (String) Objects.requireNonNull(field.get(null));
            if (field.getName().equals("LOOK_AGAIN_DAYS")) {
                continue; // a variable between the delegate and its later self, which the model need not know
            }
            assertThat(known.contains(name) || text.contains("${" + name + "}"))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void user_tasks_are_the_steps_of_a_review() {
        var tasks = MODEL.getModelElementsByType(UserTask.class);

        assertThat(tasks)
                .extracting(UserTask::getCamundaFormKey)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ReviewTask.values()).map(Enum::name).toList());
        assertThat(tasks).allSatisfy(task -> {
            var step = ReviewTask.valueOf(task.getCamundaFormKey());
            assertThat(task.getId()).isEqualTo(ReviewPlaces.step(step));
            assertThat(task.getName()).isEqualTo(step.words());
        });
    }

    @Test
    void service_tasks_call_a_bean_and_nothing_else() {
        assertThat(MODEL.getModelElementsByType(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).matches("\\$\\{\\w+}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
        });
    }

    @Test
    void timers_know_a_moment_and_no_duration() {
        assertThat(MODEL.getModelElementsByType(TimeDuration.class)).isEmpty();
        assertThat(MODEL.getModelElementsByType(TimeCycle.class)).isEmpty();
        assertThat(MODEL.getModelElementsByType(TimeDate.class))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date.getTextContent()).matches("\\$\\{\\w+}"));
    }

    @Test
    void there_are_no_scripts() {
        assertThat(MODEL.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(MODEL.getModelElementsByType(Script.class)).isEmpty();
        assertThat(MODEL.getModelElementsByType(CamundaScript.class)).isEmpty();
    }

    @Test
    void gateways_ask_one_named_question() {
        assertThat(MODEL.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> Optional.ofNullable(flow.getConditionExpression())
                        .ifPresent(condition ->
                                assertThat(condition.getTextContent()).matches("\\$\\{\\w+}")));
    }

    @Test
    void history_is_not_kept_for_ever() {
        assertThat(MODEL.getModelElementsByType(Process.class))
                .allSatisfy(process ->
                        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("\\d+"));
    }

    @Test
    void everything_is_drawn_and_no_two_things_overlap() {
        var shapes = MODEL.getModelElementsByType(BpmnShape.class);
        assertThat(shapes.stream().map(shape -> shape.getBpmnElement().getId()).collect(Collectors.toSet()))
                .containsAll(ids(MODEL.getModelElementsByType(FlowNode.class)));
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

    static List<String> flows() {
        return MODEL.getModelElementsByType(SequenceFlow.class).stream()
                .map(BaseElement::getId)
                .toList();
    }
}
