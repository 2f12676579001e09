package org.carejourney.domain.work;

import org.carejourney.domain.access.Role;

/** A step of a journey that someone works through. Every journey has its own; no two tasks share a name. */
public interface Task {
    /** Stable: the form key of the journey's process model, and what is stored with a work item. */
    String name();

    /** What is to be done, as people read it: "Schedule the review". */
    String words();

    Role workedBy();

    /** Why it is asked and by when, with the source of the rule. */
    String rule();

    /** What is recorded to do the step. */
    Act act();
}
