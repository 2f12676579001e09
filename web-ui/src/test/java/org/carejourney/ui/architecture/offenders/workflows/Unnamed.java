package org.carejourney.ui.architecture.offenders.workflows;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

final class Unnamed implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
}
