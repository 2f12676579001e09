package org.carejourney.workflows;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.carejourney.domain.obligation.ObligationKind;

/** The models that the engine runs, read once each. */
final class JourneyModels {
    private final RepositoryService deployed;
    private final Map<String, JourneyModel> byDefinition = new ConcurrentHashMap<>();

    JourneyModels(RepositoryService deployed) {
        this.deployed = deployed;
    }

    /** On which a journey of the kind would start now. */
    JourneyModel of(ObligationKind kind) {
        return of(deployed.createProcessDefinitionQuery()
                .processDefinitionKey(kind.process())
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** The version on which a journey runs. */
    JourneyModel of(String definition) {
        return byDefinition.computeIfAbsent(
                definition, version -> new JourneyModel(deployed.getBpmnModelInstance(version)));
    }
}
