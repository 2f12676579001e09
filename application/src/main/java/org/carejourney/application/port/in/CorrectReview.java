package org.carejourney.application.port.in;

import java.time.LocalDate;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Corrects the day on which a review was held, with a reason; the old version stays in history and in published reports. */
@Requires(Permission.CORRECT_FACTS)
public interface CorrectReview {
    @Audited("Put the day of a review right")
    Outcome correct(Actor by, Command command);

    record Command(ChildId child, FactId review, LocalDate heldOn, String reason) {}

    sealed interface Outcome {
        record Corrected() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
