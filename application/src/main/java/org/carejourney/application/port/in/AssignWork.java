package org.carejourney.application.port.in;

import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Moves work between people: claim from the queue, give back, hand to a colleague. */
@Requires(Permission.WORK_TASKS)
public interface AssignWork {
    @Audited("Took a task")
    Outcome claim(Actor by, TaskRef task);

    @Audited("Gave a task back")
    Outcome release(Actor by, TaskRef task);

    /** Needs {@link Permission#ASSIGN_WORK} besides. */
    @Audited("Handed a task to a colleague")
    Outcome reassign(Actor by, TaskRef task, @Detail String toUser);

    sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
