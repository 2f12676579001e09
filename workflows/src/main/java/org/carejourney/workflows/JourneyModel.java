package org.carejourney.workflows;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.carejourney.domain.work.Task;

/** What the engine has to know of one journey's model, read from the model itself: where its steps are and lead. */
final class JourneyModel {
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> waits = new HashMap<>();
    private final Map<String, Set<String>> leadsTo = new HashMap<>();
    private final String start;
    private final String end;

    JourneyModel(BpmnModelInstance model) {
        var tasks = model.getModelElementsByType(UserTask.class);
        for (var task : tasks) {
            elements.put(task.getCamundaFormKey(), task.getId());
            task.getIncoming().stream()
                    .map(SequenceFlow::getSource)
                    .filter(IntermediateCatchEvent.class::isInstance)
                    .findFirst()
                    .ifPresent(wait -> waits.put(task.getCamundaFormKey(), wait.getId()));
        }
        var begin = model.getModelElementsByType(StartEvent.class).stream()
                .filter(JourneyModel::isOfTheProcess)
                .findFirst()
                .orElseThrow();
        this.start = begin.getId();
        leadsTo.put(start, reachedFrom(begin));
        tasks.forEach(task -> leadsTo.put(task.getId(), reachedFrom(task)));
        this.end = model.getModelElementsByType(EndEvent.class).stream()
                .filter(event -> event.getEventDefinitions().size() == 1 && isOfTheProcess(event))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static boolean isOfTheProcess(FlowNode node) {
        return !(node.getParentElement() instanceof SubProcess);
    }

    /** Steps, waits and ends to which the model goes from a place by itself, past no other step. */
    private static Set<String> reachedFrom(FlowNode from) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<FlowNode>();
        open.add(from);
        while (!open.isEmpty()) {
            for (var flow : open.remove().getOutgoing()) {
                var node = flow.getTarget();
                if (reached.add(node.getId())
                        && !(node instanceof UserTask)
                        && !node.getId().equals(ModelNames.WAIT_TO_LOOK_AGAIN)) {
                    open.add(node);
                }
            }
        }
        return reached;
    }

    /** Whether the step is worked on this version of the model. */
    boolean has(Task task) {
        return elements.containsKey(task.name());
    }

    /** Where the step is worked. */
    String element(Task task) {
        return Optional.ofNullable(elements.get(task.name()))
                .orElseThrow(() -> new IllegalArgumentException("The model has no step for " + task.name()));
    }

    /** Where the process waits for the day on which the step can begin. */
    Optional<String> waitBefore(Task task) {
        return Optional.ofNullable(waits.get(task.name()));
    }

    boolean beginsWith(String element) {
        return goesOn(start, element);
    }

    /** Whether the model leads from one step to another, or to the wait before it, by itself. */
    boolean goesOn(String from, String to) {
        return leadsTo.getOrDefault(from, Set.of()).contains(to);
    }

    /** Whether the wait is the one before the step. */
    boolean waitsFor(String wait, String step) {
        return elements.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(step) && wait.equals(waits.get(entry.getKey())));
    }

    boolean canEndAfter(String step) {
        return goesOn(step, end);
    }

    /** Where a journey ends whose last step was done. */
    String end() {
        return end;
    }
}
