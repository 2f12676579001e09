package org.carejourney.workflows;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.carejourney.domain.obligation.ObligationKind;

/** The models that the engine runs, read once each. */
final class JourneyModels {
    private final RepositoryService deployed;
    private final Map<String, JourneyModel> byProcess = new ConcurrentHashMap<>();

    JourneyModels(RepositoryService deployed) {
        this.deployed = deployed;
    }

    JourneyModel of(ObligationKind kind) {
        return byProcess.computeIfAbsent(kind.process(), this::read);
    }

    private JourneyModel read(String process) {
        var latest = deployed.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return new JourneyModel(deployed.getBpmnModelInstance(latest.getId()));
    }
}
