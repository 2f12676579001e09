package org.carejourney.application.port.in;

import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Answers;

/** Puts a meeting of the Board into the calendar; the work on the report to it follows. */
@Requires(Permission.COMPILE_REPORT)
public interface PlanMeeting {
    @Audited("Began to plan a meeting of the Board")
    RecordAct.Asked ask(Actor by);

    @Audited("Planned a meeting of the Board")
    Outcome plan(Actor by, Answers answers);

    sealed interface Outcome {
        record Planned(ChildId meeting) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
