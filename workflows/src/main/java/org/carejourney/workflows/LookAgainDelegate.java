package org.carejourney.workflows;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.work.JourneyKey;
import org.springframework.beans.factory.ObjectProvider;

/** A day has come on which the matter may have to be raised: the rules are asked, and the next such day is set. */
final class LookAgainDelegate implements JavaDelegate {
    private final ObjectProvider<BusinessClock> clock;
    private final Reconciliation reconciliation;

    LookAgainDelegate(ObjectProvider<BusinessClock> clock, Reconciliation reconciliation) {
        this.clock = clock;
        this.reconciliation = reconciliation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var looked = Lookouts.parse(execution.getVariable(ModelNames.LOOK_AGAIN_DAYS));
        var woken = EngineTime.day((String) execution.getVariable(ModelNames.LOOK_AGAIN_ON));
        var left = looked.after(clock.getObject().today()).after(woken);
        execution.setVariables(left.variables());
        execution.setVariable(ModelNames.MORE_TO_WATCH, !left.isEmpty());
        reconciliation.ask(JourneyKey.parse(execution.getProcessBusinessKey()).child());
    }
}
