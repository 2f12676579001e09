package org.carejourney.application.work;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Task;

/**
 * How a journey must stand, derived from the facts: the engine is brought in line with it.
 *
 * @param task the step to be done next
 * @param forRole who works it
 * @param from the first day on which it can be done: before it the process waits and there is no work item
 * @param by the day by which the step should be done
 * @param due the last day in time for what the journey is for
 * @param lookAgainOn days still to come on which the clock must be looked at again, in order: warnings and escalations
 * @param escalation how far the matter has been raised today
 * @param why what makes it due, in words
 */
public record WantedJourney(
        JourneyKey key,
        Task task,
        Role forRole,
        LocalDate from,
        LocalDate by,
        LocalDate due,
        List<LocalDate> lookAgainOn,
        Escalation escalation,
        String why) {
    public WantedJourney {
        lookAgainOn = List.copyOf(lookAgainOn);
    }

    /** Worked by whoever usually works the task. */
    public WantedJourney(
            JourneyKey key,
            Task task,
            LocalDate from,
            LocalDate by,
            LocalDate due,
            List<LocalDate> lookAgainOn,
            Escalation escalation,
            String why) {
        this(key, task, task.workedBy(), from, by, due, lookAgainOn, escalation, why);
    }
}
