package org.carejourney.workflows;

import static org.joda.time.DateTimeUtils.SYSTEM_MILLIS_PROVIDER;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.carejourney.application.port.out.BusinessClock;
import org.joda.time.DateTimeUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the engine's time that of the service, and lets timers fire as soon as the day is moved on. */
final class EngineClock {
    private static final Logger LOG = LoggerFactory.getLogger(EngineClock.class);
    private static final int AT_ONCE = 100;

    private final ProcessEngineConfigurationImpl engine;
    private final ManagementService jobs;
    private final ObjectProvider<BusinessClock> clock;
    private final TransactionTemplate outside;

    EngineClock(ProcessEngine engine, ObjectProvider<BusinessClock> clock, PlatformTransactionManager transactions) {
        this.engine = ((ProcessEngineImpl) engine).getProcessEngineConfiguration();
        jobs = engine.getManagementService();
        this.clock = clock;
        outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** Before the first timer is set and the first job is sought. */
    EngineClock set() {
        ClockUtil.resetClock();
        clock.ifAvailable(ignored -> follow());
        return this;
    }

    /**
     * A council's engine runs by the real clock. A demonstration's runs on from the moment the service is at, so that
     * locks of a dead node expire, but not beyond the day: at midnight the service is still at the same day, and a
     * timer of the next that fired then would be set again, and fire again, for ever.
     */
    void follow() {
        var service = clock.getObject();
        if (!service.isDemonstration()) {
            ClockUtil.resetClock();
            return;
        }
        long offset = service.now().toEpochMilli() - SYSTEM_MILLIS_PROVIDER.getMillis();
        long lastOfDay = EngineTime.startOf(service.today().plusDays(1)).toEpochMilli() - 1;
        DateTimeUtils.setCurrentMillisProvider(() -> Math.min(SYSTEM_MILLIS_PROVIDER.getMillis() + offset, lastOfDay));
    }

    /**
     * Each timer in a transaction of its own, so that one that fails keeps no other back. They are locked first, as the
     * job executor does, which goes after them at the same time.
     *
     * @return how many fired, here or in the job executor
     */
    int fireWhatIsDue() {
        return outside.execute(status -> {
            long due = jobs.createJobQuery().timers().executable().active().count();
            long failed = 0;
            for (var locked = lockSome(); !locked.isEmpty(); locked = lockSome()) {
                failed += locked.stream().filter(job -> !fire(job)).count();
            }
            return (int) Math.max(0, due - failed);
        });
    }

    private List<String> lockSome() {
        return engine
                .getCommandExecutorTxRequired()
                .execute(new AcquireJobsCmd(engine.getJobExecutor(), AT_ONCE))
                .getJobIdBatches()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private boolean fire(String job) {
        if (wasEnded(job)) {
            return true;
        }
        try {
            ExecuteJobHelper.executeJob(job, engine.getCommandExecutorTxRequired());
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Timer {} failed and will be tried again: {}", job, failed.getMessage());
            return false;
        }
    }

    /** By a timer of the same lot, which ended the journey that this one belongs to. */
    private boolean wasEnded(String job) {
        return jobs.createJobQuery().jobId(job).count() == 0;
    }
}
