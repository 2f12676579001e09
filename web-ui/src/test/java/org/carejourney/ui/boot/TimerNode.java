package org.carejourney.ui.boot;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.carejourney.application.port.out.Journeys;
import org.springframework.context.SmartLifecycle;

/** A node that shares its database with others and fires timers until someone kills it. It says by what name it locks them. */
final class TimerNode {
    private TimerNode() {}

    public static void main(String... database) throws InterruptedException {
        try (var product = Headless.start(
                "carejourney.database.url=" + database[0],
                "carejourney.database.user=" + database[1],
                "carejourney.database.password=" + (database.length > 2 ? database[2] : ""),
                "carejourney.demo=true",
                "carejourney.jobs.enabled=true")) {
            product.getBean(Journeys.class);
            product.getBean("jobExecution", SmartLifecycle.class).start();
            var engine = (ProcessEngineImpl) product.getBean(ProcessEngine.class);
            System.out.println("LOCKS AS "
                    + engine.getProcessEngineConfiguration().getJobExecutor().getLockOwner());
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
