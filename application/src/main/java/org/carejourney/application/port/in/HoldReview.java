package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.shared.ChildId;

/** Records that a review was held, how the child took part, and when the next one falls due. */
@Requires(Permission.RECORD_CARE)
public interface HoldReview {
    Outcome holdReview(Actor by, Command command);

    /** @param task the work item from which it is recorded, with the version the person saw; empty from the child's page */
    record Command(ChildId child, LocalDate heldOn, Participation participation, Optional<TaskRef> task) {}

    sealed interface Outcome {
        /** @param nextReviewDue empty where no further review falls due before the child leaves care */
        record Recorded(Optional<LocalDate> nextReviewDue) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
