package org.carejourney.workflows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.shared.ChildId;

/** Reads from the engine where reviews stand, in as few queries as can be: an import asks for every child. */
final class RunningJourneys {
    private static final char AFTER_SEPARATOR = ':' + 1;

    private final RuntimeService processes;

    RunningJourneys(RuntimeService processes) {
        this.processes = processes;
    }

    /** Compared byte by byte, so that the index made for it serves whatever the database's language. */
    Set<JourneyKey> of(ChildId child) {
        return processes
                .createNativeProcessInstanceQuery()
                .sql("select * from ACT_RU_EXECUTION where BUSINESS_KEY_ ~>=~ #{from} and BUSINESS_KEY_ ~<~ #{to}")
                .parameter("from", child.value() + ":")
                .parameter("to", child.value() + AFTER_SEPARATOR)
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .map(JourneyKey::parse)
                .filter(journey -> journey.child().equals(child))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<ChildId, Set<JourneyKey>> all() {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKeyIn(Arrays.stream(ObligationKind.values())
                        .map(ObligationKind::process)
                        .distinct()
                        .toArray(String[]::new))
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .map(JourneyKey::parse)
                .collect(Collectors.groupingBy(JourneyKey::child, Collectors.toSet()));
    }

    Optional<RunningJourney> find(JourneyKey journey) {
        var executions = processes
                .createExecutionQuery()
                .processInstanceBusinessKey(journey.text())
                .list();
        if (executions.isEmpty()) {
            return Optional.empty();
        }
        var first = (ExecutionEntity) executions.getFirst();
        var instance = first.getProcessInstanceId();
        var places = executions.stream()
                .map(execution -> ((ExecutionEntity) execution).getActivityId())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var variables = new HashMap<String, Object>();
        processes
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .list()
                .forEach(variable -> variables.put(variable.getName(), variable.getValue()));
        return Optional.of(new RunningJourney(instance, first.getProcessDefinitionId(), places, variables));
    }

    Optional<String> instance(JourneyKey journey) {
        return Optional.ofNullable(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(journey.text())
                        .singleResult())
                .map(ProcessInstance::getId);
    }
}
