package org.carejourney.workflows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.carejourney.application.port.out.BusinessClock;
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

    private final ManagementService jobs;
    private final ObjectProvider<BusinessClock> clock;
    private final TransactionTemplate outside;
    private long offset;

    EngineClock(ManagementService jobs, ObjectProvider<BusinessClock> clock, PlatformTransactionManager transactions) {
        this.jobs = jobs;
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

    /** From one moment to the other, never by way of the real time: by that, every timer of a demonstration is due. */
    synchronized void follow() {
        var ahead = clock.getObject().now().toEpochMilli()
                - ClockUtil.getCurrentTime().getTime();
        offset += ahead;
        ClockUtil.offset(offset);
    }

    /**
     * Each timer in a transaction of its own, so that one that fails keeps no other back.
     *
     * @return how many fired, here or in the job executor, which goes after them at the same time
     */
    int fireWhatIsDue() {
        var tried = new HashSet<String>();
        int fired = 0;
        for (var due = due(tried); !due.isEmpty(); due = due(tried)) {
            for (var job : due) {
                fired += fire(job.getId()) ? 1 : 0;
            }
        }
        return fired;
    }

    private List<Job> due(Set<String> tried) {
        return jobs
                .createJobQuery()
                .timers()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, AT_ONCE + tried.size())
                .stream()
                .filter(job -> tried.add(job.getId()))
                .toList();
    }

    private boolean fire(String job) {
        if (jobs.createJobQuery().jobId(job).count() == 0) {
            return true;
        }
        try {
            outside.executeWithoutResult(status -> jobs.executeJob(job));
        } catch (OptimisticLockingException | NullValueException | BadUserRequestException elsewhere) {
            LOG.debug("Timer {} was fired elsewhere", job);
        } catch (RuntimeException failed) {
            LOG.warn("Timer {} failed and will be tried again: {}", job, failed.getMessage());
            return false;
        }
        return true;
    }
}
