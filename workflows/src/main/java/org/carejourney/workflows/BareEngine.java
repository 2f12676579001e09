package org.carejourney.workflows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.EngineYardstick;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine with nothing of ours in its way: a process of one user task, or twins of the journeys that run. */
final class BareEngine implements EngineYardstick {
    private static final String PROCESS = "yardstick";

    private final ProcessEngine engine;
    private final ObjectProvider<BusinessClock> clock;
    private final TransactionTemplate transaction;
    private final Twins twins;

    BareEngine(ProcessEngine engine, ObjectProvider<BusinessClock> clock, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.twins = new Twins(engine);
    }

    @Override
    public Duration startTwins(int journeys, int together) {
        var some = twins.of(journeys);
        var taken = time(() -> {
            for (int from = 0; from < some.size(); from += together) {
                var lot = some.subList(from, Math.min(some.size(), from + together));
                transaction.executeWithoutResult(status -> lot.forEach(twins::start));
            }
        });
        twins.end(some);
        return taken;
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
