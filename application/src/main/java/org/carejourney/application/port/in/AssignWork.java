package org.carejourney.application.port.in;

import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Moves work between people: claim from the queue, give back, hand to a colleague. */
@Requires(Permission.WORK_TASKS)
public interface AssignWork {
    Outcome claim(Actor by, TaskRef task);

    Outcome release(Actor by, TaskRef task);

    /** Needs {@link Permission#ASSIGN_WORK} besides. */
    Outcome reassign(Actor by, TaskRef task, String toUser);

    sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
