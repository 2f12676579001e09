package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Records that a step of a review's work was done, other than holding the review itself. */
@Requires(Permission.WORK_TASKS)
public interface DoReviewStep {
    Outcome done(Actor by, Command command);

    /**
     * @param on the day it was done
     * @param meetingOn when scheduling: the day of the meeting
     */
    record Command(TaskRef task, LocalDate on, Optional<LocalDate> meetingOn) {}

    sealed interface Outcome {
        record Recorded() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
