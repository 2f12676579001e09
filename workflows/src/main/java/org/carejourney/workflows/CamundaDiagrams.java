package org.carejourney.workflows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyDiagram.Place;
import org.carejourney.application.work.JourneyKey;

/** Shows a journey on the model that it follows, from the engine's history. */
final class CamundaDiagrams {
    private final HistoryService history;
    private final RepositoryService models;

    CamundaDiagrams(ProcessEngine engine) {
        history = engine.getHistoryService();
        models = engine.getRepositoryService();
    }

    Optional<JourneyDiagram> find(JourneyKey journey) {
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

    private JourneyDiagram draw(HistoricProcessInstance instance) {
        var visits = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        return new JourneyDiagram(
                model(instance.getProcessDefinitionId()),
                places(visits, visit -> visit.getEndTime() == null),
                places(visits, visit -> visit.getEndTime() != null));
    }

    private static List<Place> places(
            List<HistoricActivityInstance> visits, Predicate<HistoricActivityInstance> which) {
        return visits.stream()
                .filter(which)
                .map(CamundaDiagrams::place)
                .distinct()
                .toList();
    }

    private static Place place(HistoricActivityInstance visit) {
        return new Place(
                visit.getActivityId(),
                Optional.ofNullable(visit.getActivityName()).orElse(""),
                visit.getActivityType().equals(ActivityTypes.TASK_USER_TASK));
    }

    private String model(String definition) {
        try (var bpmn = models.getProcessModel(definition)) {
            return new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
