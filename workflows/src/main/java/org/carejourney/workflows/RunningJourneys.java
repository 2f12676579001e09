package org.carejourney.workflows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.shared.ChildId;

/** Reads from the engine where reviews stand, in as few queries as can be: an import asks for every child. */
final class RunningJourneys {
    private static final char AFTER_SEPARATOR = ':' + 1;
    private static final int FULL = 16;

    private final RuntimeService processes;

    RunningJourneys(RuntimeService processes) {
        this.processes = processes;
    }

    Set<JourneyKey> of(ChildId child) {
        return instances(child)
                .map(ProcessInstance::getBusinessKey)
                .map(JourneyKey::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a child's that run on a version of a model. */
    List<ProcessInstance> on(String definition, ChildId child) {
        return instances(child)
                .filter(instance -> instance.getProcessDefinitionId().equals(definition))
                .toList();
    }

    /** Compared byte by byte, so that the index made for it serves whatever the database's language. */
    private Stream<ProcessInstance> instances(ChildId child) {
        return processes
                .createNativeProcessInstanceQuery()
                .sql("select * from ACT_RU_EXECUTION where BUSINESS_KEY_ ~>=~ #{from} and BUSINESS_KEY_ ~<~ #{to}")
                .parameter("from", child.value() + ":")
                .parameter("to", child.value() + AFTER_SEPARATOR)
                .list()
                .stream()
                .filter(instance ->
                        JourneyKey.parse(instance.getBusinessKey()).child().equals(child));
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
        var instance = executions.getFirst().getProcessInstanceId();
        var variables = new HashMap<String, Object>();
        processes
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .list()
                .forEach(variable -> variables.put(variable.getName(), variable.getValue()));
        return Optional.of(standing(instance, executions, variables));
    }

    /** All of a child's at once, with the dates they wait for: two queries however many they are. */
    Map<JourneyKey, RunningJourney> allOf(ChildId child) {
        var executions = processes
                .createNativeExecutionQuery()
                .sql("""
                        select e.* from ACT_RU_EXECUTION e join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_
                        where p.BUSINESS_KEY_ ~>=~ #{from} and p.BUSINESS_KEY_ ~<~ #{to}""")
                .parameter("from", child.value() + ":")
                .parameter("to", child.value() + AFTER_SEPARATOR)
                .list()
                .stream()
                .map(ExecutionEntity.class::cast)
                .collect(Collectors.groupingBy(ExecutionEntity::getProcessInstanceId));
        if (executions.isEmpty()) {
            return Map.of();
        }
        var variables = new HashMap<String, Map<String, Object>>();
        processes
                .createVariableInstanceQuery()
                .variableNameIn(ModelNames.OPENS_ON, ModelNames.LOOK_AGAIN_DAYS)
                .processInstanceIdIn(padded(executions.keySet()))
                .list()
                .forEach(variable -> variables
                        .computeIfAbsent(variable.getProcessInstanceId(), instance -> new HashMap<>())
                        .put(variable.getName(), variable.getValue()));
        var all = new HashMap<JourneyKey, RunningJourney>();
        executions.forEach((instance, its) -> its.stream()
                .filter(execution -> execution.getId().equals(instance))
                .findFirst()
                .map(ExecutionEntity::getBusinessKey)
                .map(JourneyKey::parse)
                .ifPresent(key -> all.put(key, standing(instance, its, variables.getOrDefault(instance, Map.of())))));
        return all;
    }

    /** The last one repeated: of queries of a few lengths only, the database keeps the plans. */
    private static String[] padded(Set<String> instances) {
        var all = new ArrayList<>(instances);
        while (all.size() % FULL != 0) {
            all.add(all.getLast());
        }
        return all.toArray(String[]::new);
    }

    private static RunningJourney standing(
            String instance, List<? extends Execution> executions, Map<String, Object> variables) {
        var places = executions.stream()
                .map(execution -> ((ExecutionEntity) execution).getActivityId())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new RunningJourney(
                instance, ((ExecutionEntity) executions.getFirst()).getProcessDefinitionId(), places, variables);
    }
}
