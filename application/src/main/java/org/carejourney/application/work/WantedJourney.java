package org.carejourney.application.work;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.review.ReviewTask;

/**
 * How a journey must stand, derived from the facts: the engine is brought in line with it.
 *
 * @param task the step to be done next
 * @param from the first day on which it can be done: before it the process waits and there is no work item
 * @param by the day by which the step should be done
 * @param reviewDue the last day in time for the review
 * @param lookAgainOn days still to come on which the clock must be looked at again, in order: warnings and escalations
 * @param escalation how far the matter has been raised today
 * @param why what makes it due, in words
 */
public record WantedJourney(
        JourneyKey key,
        ReviewTask task,
        LocalDate from,
        LocalDate by,
        LocalDate reviewDue,
        List<LocalDate> lookAgainOn,
        Escalation escalation,
        String why) {
    public WantedJourney {
        lookAgainOn = List.copyOf(lookAgainOn);
    }
}
