package org.carejourney.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.EngineYardstick;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.port.out.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine on the product's own data source and transaction manager: what it does commits with our tables. A report on
 * returns that are thrown away goes without.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "carejourney.engine.enabled", matchIfMissing = true)
public class WorkflowsAutoConfiguration {

    /** A job whose node died is taken over within a minute, the idle time of others included (docs/adr/0097). */
    private static final int JOB_LOCK_MILLIS = 45_000;

    /** Timers that fall due wake within seconds, also on a quiet night. */
    private static final int SHORTEST_IDLE_MILLIS = 1_000;

    private static final int LONGEST_IDLE_MILLIS = 5_000;

    /** People's clicks come before timers, and share the database's connections with them. */
    private static final int JOB_THREADS = 3;

    private static final int JOB_RETRIES = 3;

    @Bean
    Reconciliation reconciliation(ObjectProvider<CareRecords> records, ObjectProvider<ReconcileWork> reconcile) {
        return new Reconciliation(records, reconcile);
    }

    @Bean
    Desk desk(
            ObjectProvider<WorkItems> workItems,
            ObjectProvider<Profiles> profiles,
            ObjectProvider<BusinessClock> clock,
            ObjectProvider<CareRecords> records,
            ObjectProvider<UserDirectory> people) {
        return new Desk(workItems, profiles, clock, new Advisers(records, people));
    }

    @Bean
    WorkItemListeners workItemListeners(Desk desk, Reconciliation reconciliation) {
        return new WorkItemListeners(desk, reconciliation);
    }

    @Bean
    LookAgainDelegate lookAgainDelegate(ObjectProvider<BusinessClock> clock, Reconciliation reconciliation) {
        return new LookAgainDelegate(clock, reconciliation);
    }

    @Bean
    EngineClock engineClock(
            ProcessEngine engine, ObjectProvider<BusinessClock> clock, PlatformTransactionManager transactions) {
        return new EngineClock(engine, clock, transactions).set();
    }

    @Bean
    Journeys journeys(ProcessEngine engine, Desk desk, ObjectProvider<BusinessClock> clock, EngineClock engineClock) {
        return new CamundaJourneys(engine, desk, clock, engineClock);
    }

    @Bean
    EngineYardstick engineYardstick(
            ProcessEngine engine, ObjectProvider<BusinessClock> clock, PlatformTransactionManager transactions) {
        return new BareEngine(engine, clock, transactions);
    }

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            WorkItemListeners listeners,
            LookAgainDelegate lookAgain,
            @Value("classpath*:bpmn/*.bpmn") Resource[] journeys) {
        var jobs = new DefaultJobExecutor();
        jobs.setLockTimeInMillis(JOB_LOCK_MILLIS);
        jobs.setWaitTimeInMillis(SHORTEST_IDLE_MILLIS);
        jobs.setMaxWait(LONGEST_IDLE_MILLIS);
        jobs.setMaxPoolSize(JOB_THREADS);
        jobs.setCorePoolSize(JOB_THREADS);

        var engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("carejourney");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setDefaultNumberOfRetries(JOB_RETRIES);
        engine.setFailedJobRetryTimeCycle("R" + JOB_RETRIES + "/PT10S");
        engine.setCustomIncidentHandlers(new ArrayList<>(List.of(new LoudIncidents())));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        engine.setProcessEnginePlugins(new ArrayList<>(List.of(new EngineIndexes())));
        engine.setBeans(Map.of(ModelNames.LOOK_AGAIN_DELEGATE, lookAgain));
        engine.setDeploymentName("journeys");
        engine.setDeploymentResources(journeys);
        engine.setDeployChangedOnly(true);
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "carejourney.jobs.enabled", matchIfMissing = true)
    JobExecution jobExecution(ProcessEngine engine, EngineClock set) {
        return new JobExecution(engine);
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
