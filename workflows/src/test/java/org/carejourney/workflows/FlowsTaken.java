package org.carejourney.workflows;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers every sequence flow over which a process went. */
final class FlowsTaken extends AbstractBpmnParseListener {
    final Set<String> ids = new ConcurrentSkipListSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        ExecutionListener remember = execution -> ids.add(execution.getCurrentTransitionId());
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
    }
}
