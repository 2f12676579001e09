package org.carejourney.application.port.in;

import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.care.CareCommand;
import org.carejourney.domain.shared.ChildId;

/** Records coming into care, changes of legal status and placement, and leaving care; refuses what would make the record illegal. */
@Requires(Permission.RECORD_CARE)
public interface RecordCare {
    Outcome record(Actor by, ChildId child, CareCommand command);

    sealed interface Outcome {
        record Recorded() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
