package org.carejourney.workflows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.EngineYardstick;
import org.springframework.beans.factory.ObjectProvider;

/** A process of one user task, and nothing of ours in its way. */
final class BareEngine implements EngineYardstick {
    private static final String PROCESS = "yardstick";

    private final ProcessEngine engine;
    private final ObjectProvider<BusinessClock> clock;

    BareEngine(ProcessEngine engine, ObjectProvider<BusinessClock> clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Duration start(int processes) {
        deploy();
        return time(() -> {
            for (int i = 0; i < processes; i++) {
                engine.getRuntimeService().startProcessInstanceByKey(PROCESS, "yardstick:" + i);
            }
        });
    }

    @Override
    public Duration complete(int processes) {
        List<String> tasks = new ArrayList<>();
        engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PROCESS)
                .listPage(0, processes)
                .forEach(task -> tasks.add(task.getId()));
        return time(() -> tasks.forEach(engine.getTaskService()::complete));
    }

    private void deploy() {
        if (engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .count()
                > 0) {
            return;
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        PROCESS + ".bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("task")
                                .endEvent()
                                .done())
                .deploy();
    }

    private Duration time(Runnable work) {
        var before = clock.getObject().now();
        work.run();
        return Duration.between(before, clock.getObject().now());
    }
}
