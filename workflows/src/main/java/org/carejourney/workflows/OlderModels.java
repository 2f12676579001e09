package org.carejourney.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.ModelChange;
import org.carejourney.domain.shared.ChildId;

/**
 * Journeys that began on an older version of their model. Places of the same name and kind are taken as the same; timers
 * keep their days.
 */
final class OlderModels {
    private final RepositoryService models;
    private final RuntimeService processes;
    private final RunningJourneys running;

    OlderModels(ProcessEngine engine) {
        models = engine.getRepositoryService();
        processes = engine.getRuntimeService();
        running = new RunningJourneys(processes);
    }

    List<ModelChange> outdated() {
        var running = stillRunning().collect(Collectors.groupingBy(ProcessDefinition::getKey));
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(newest -> running.getOrDefault(newest.getKey(), List.of()).stream()
                        .filter(older -> older.getVersion() < newest.getVersion())
                        .map(older -> change(older, newest)))
                .toList();
    }

    /** Versions on which something runs; of the others there may be many. */
    private Stream<ProcessDefinition> stillRunning() {
        var ids = processes
                .createNativeProcessInstanceQuery()
                .sql("select distinct on (PROC_DEF_ID_) * from ACT_RU_EXECUTION where PARENT_ID_ is null")
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .toArray(String[]::new);
        return ids.length == 0
                ? Stream.empty()
                : models
                        .createProcessDefinitionQuery()
                        .processDefinitionIdIn(ids)
                        .orderByProcessDefinitionVersion()
                        .asc()
                        .list()
                        .stream();
    }

    private ModelChange change(ProcessDefinition older, ProcessDefinition newest) {
        var known = known(plan(older, newest));
        int goOn = 0;
        var beginAnew = new ArrayList<ChildId>();
        for (var instance : running(older).list()) {
            if (known.containsAll(places(instance))) {
                goOn++;
            } else {
                beginAnew.add(child(instance));
            }
        }
        return new ModelChange(newest.getKey(), older.getVersion(), newest.getVersion(), goOn, beginAnew);
    }

    List<ChildId> toMove(ModelChange change, int most) {
        return running(definition(change.process(), change.fromVersion()))
                .orderByBusinessKey()
                .asc()
                .listPage(0, most)
                .stream()
                .map(OlderModels::child)
                .distinct()
                .toList();
    }

    void moveToNewest(ModelChange change, List<ChildId> children) {
        var older = definition(change.process(), change.fromVersion());
        var newest = definition(change.process(), change.toVersion());
        var plan = plan(older, newest);
        var known = known(plan);
        var goOn = new ArrayList<String>();
        for (var child : children) {
            for (var instance : running.on(older.getId(), child)) {
                if (known.containsAll(places(instance))) {
                    goOn.add(instance.getId());
                } else {
                    processes.deleteProcessInstance(instance.getId(), "begins anew on version " + newest.getVersion());
                }
            }
        }
        if (!goOn.isEmpty()) {
            processes.newMigration(plan).processInstanceIds(goOn).execute();
        }
    }

    private org.camunda.bpm.engine.runtime.ProcessInstanceQuery running(ProcessDefinition model) {
        return processes.createProcessInstanceQuery().processDefinitionId(model.getId());
    }

    private MigrationPlan plan(ProcessDefinition older, ProcessDefinition newest) {
        return processes
                .createMigrationPlan(older.getId(), newest.getId())
                .mapEqualActivities()
                .build();
    }

    private static Set<String> known(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
    }

    private Set<String> places(ProcessInstance instance) {
        return Stream.ofNullable(processes.getActivityInstance(instance.getId()))
                .flatMap(all -> Stream.of(all.getChildActivityInstances()))
                .map(ActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private ProcessDefinition definition(String process, int version) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
    }

    private static ChildId child(ProcessInstance instance) {
        return JourneyKey.parse(instance.getBusinessKey()).child();
    }
}
