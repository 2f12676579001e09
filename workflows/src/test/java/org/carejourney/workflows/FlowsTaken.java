package org.carejourney.workflows;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers every sequence flow over which a process went. */
final class FlowsTaken extends AbstractBpmnParseListener {
    private final Map<String, Set<String>> byProcess = new ConcurrentHashMap<>();

    Set<String> of(String process) {
        return byProcess.getOrDefault(process, Set.of());
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        ExecutionListener remember = execution -> byProcess
                .computeIfAbsent(process(execution), one -> new ConcurrentSkipListSet<>())
                .add(execution.getCurrentTransitionId());
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
    }

    private static String process(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
