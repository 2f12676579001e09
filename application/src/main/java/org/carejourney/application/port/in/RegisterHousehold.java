package org.carejourney.application.port.in;

import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Answers;

/** Puts people who asked about fostering on the record; the work on their enquiry follows. */
@Requires(Permission.SEE_HOUSEHOLDS)
public interface RegisterHousehold {
    @Audited("Began to put a foster household on the record")
    RecordAct.Asked ask(Actor by);

    @Audited("Put a foster household on the record")
    Outcome register(Actor by, Answers answers);

    sealed interface Outcome {
        record Registered(ChildId household) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
