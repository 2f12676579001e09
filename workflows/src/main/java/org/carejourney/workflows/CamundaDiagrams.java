package org.carejourney.workflows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.carejourney.application.port.out.JourneyDiagrams;
import org.carejourney.application.work.JourneyKey;

/** Shows a journey on the model that it follows, from the engine's history. */
final class CamundaDiagrams implements JourneyDiagrams {
    private final HistoryService history;
    private final RepositoryService models;

    CamundaDiagrams(ProcessEngine engine) {
        history = engine.getHistoryService();
        models = engine.getRepositoryService();
    }

    @Override
    public Optional<Diagram> find(JourneyKey journey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(journey.text())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::draw);
    }

    private Diagram draw(HistoricProcessInstance instance) {
        var visits = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        return new Diagram(
                model(instance.getProcessDefinitionId()),
                elements(visits, visit -> visit.getEndTime() == null),
                elements(visits, visit -> visit.getEndTime() != null));
    }

    private static Set<String> elements(
            List<HistoricActivityInstance> visits, Predicate<HistoricActivityInstance> which) {
        return visits.stream()
                .filter(which)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String model(String definition) {
        try (var bpmn = models.getProcessModel(definition)) {
            return new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
