package org.carejourney.application.port.in;

import java.time.LocalDate;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.shared.ChildId;

/** Asks for a review before it would fall due (regulation 33(3)). */
@Requires(Permission.RECORD_CARE)
public interface RequestEarlyReview {
    Outcome request(Actor by, Command command);

    record Command(ChildId child, LocalDate on, EarlyReviewRequested.Because because, LocalDate neededBy) {}

    sealed interface Outcome {
        record Recorded() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
