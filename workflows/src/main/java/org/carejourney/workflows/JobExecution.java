package org.carejourney.workflows;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/** Timers and jobs work only while everything they call is there: after the last bean is made, until the first goes. */
final class JobExecution implements SmartLifecycle {

    private final JobExecutor executor;

    JobExecution(ProcessEngine engine) {
        executor = ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
