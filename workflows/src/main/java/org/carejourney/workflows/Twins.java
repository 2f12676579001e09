package org.carejourney.workflows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.carejourney.application.work.JourneyKey;

/** Journeys of the same shape as those that run, on models that call nothing of ours: for the yardstick alone. */
final class Twins {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BARE = "bare-";
    private static final String EVENLY = """
            select * from ACT_RU_EXECUTION where PARENT_ID_ is null and BUSINESS_KEY_ is not null
                and PROC_DEF_ID_ not like 'bare-%' and PROC_DEF_ID_ not like 'yardstick:%'
            order by md5(ID_) limit #{most}""";

    private final ProcessEngine engine;
    private final RuntimeService processes;
    private final Map<String, Bare> models = new HashMap<>();

    Twins(ProcessEngine engine) {
        this.engine = engine;
        this.processes = engine.getRuntimeService();
    }

    /** A model that calls nothing of ours, and the shape of it. */
    private record Bare(String process, JourneyModel model) {}

    /** One to be started, and what that takes. */
    record Twin(String process, RunningJourney like, boolean fromTheBeginning) {}

    /** Evenly chosen among all that run, their models deployed. */
    List<Twin> of(int most) {
        var running = new RunningJourneys(processes);
        return processes.createNativeProcessInstanceQuery().sql(EVENLY).parameter("most", most).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .flatMap(key -> running.find(JourneyKey.parse(key)).stream())
                .map(this::twin)
                .toList();
    }

    private Twin twin(RunningJourney like) {
        var bare = models.computeIfAbsent(like.definition(), this::deploy);
        boolean watched = like.isAt(ModelNames.WAIT_TO_LOOK_AGAIN);
        return new Twin(bare.process(), like, watched && bare.model().beginsWith(like.step()));
    }

    private Bare deploy(String definition) {
        var model = engine.getRepositoryService().getBpmnModelInstance(definition);
        var shape = new JourneyModel(model);
        var bare = model.clone();
        var process = bare.getModelElementsByType(Process.class).iterator().next();
        process.setId(BARE + process.getId());
        bare.getModelElementsByType(UserTask.class).forEach(task -> task.removeAttributeNs(CAMUNDA, "formKey"));
        for (var call : bare.getModelElementsByType(ServiceTask.class)) {
            call.removeAttributeNs(CAMUNDA, "delegateExpression");
            call.setCamundaExpression("${true}");
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(process.getId() + ".bpmn", bare)
                .deploy();
        return new Bare(process.getId(), shape);
    }

    /** As the product starts one, from the beginning or in the middle. */
    void start(Twin twin) {
        var key = "yardstick:" + twin.like().instance();
        var variables = new HashMap<>(twin.like().variables());
        if (twin.fromTheBeginning()) {
            processes.startProcessInstanceByKey(twin.process(), key, variables);
            return;
        }
        var start = processes
                .createProcessInstanceByKey(twin.process())
                .businessKey(key)
                .setVariables(variables)
                .startBeforeActivity(twin.like().step());
        if (twin.like().isAt(ModelNames.WAIT_TO_LOOK_AGAIN)) {
            start.startBeforeActivity(ModelNames.WAIT_TO_LOOK_AGAIN);
        }
        start.execute();
    }

    void end(Collection<Twin> twins) {
        for (var process : twins.stream().map(Twin::process).distinct().toList()) {
            processes
                    .createProcessInstanceQuery()
                    .processDefinitionKey(process)
                    .list()
                    .forEach(twin -> processes.deleteProcessInstance(twin.getId(), "measured"));
        }
    }
}
