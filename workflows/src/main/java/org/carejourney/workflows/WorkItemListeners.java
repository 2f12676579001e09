package org.carejourney.workflows;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WorkItem.How;
import org.carejourney.domain.journey.JourneyCatalogue;

/** Gives every user task of every model its work item, so that no model can forget it. */
final class WorkItemListeners extends AbstractBpmnParseListener {
    private final Desk desk;
    private final Reconciliation reconciliation;

    WorkItemListeners(Desk desk, Reconciliation reconciliation) {
        this.desk = desk;
        this.reconciliation = reconciliation;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var form = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formKey");
        if (form == null) {
            return;
        }
        var step = JourneyCatalogue.task(form);
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::reached);
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE, task -> desk.close(journey(task), step, How.DONE));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> desk.close(journey(task), step, How.CANCELLED));
    }

    /** Where a timer let the process go on, nobody has said yet how the step stands: the rules are asked. */
    private void reached(DelegateTask task) {
        var journey = journey(task);
        Wish.of(journey).ifPresentOrElse(desk::open, () -> reconciliation.ask(journey.child()));
    }

    private static JourneyKey journey(DelegateTask task) {
        return JourneyKey.parse(task.getExecution().getProcessBusinessKey());
    }
}
