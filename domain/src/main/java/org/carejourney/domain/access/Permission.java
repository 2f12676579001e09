package org.carejourney.domain.access;

/** One thing that people may or may not do; every use case asks for one. */
public enum Permission {
    WORK_TASKS,
    ASSIGN_WORK,
    SEE_CHILDREN,
    /** Sees foster households, and puts one on the record. */
    SEE_HOUSEHOLDS,
    REGISTER_CHILDREN,
    CORRECT_FACTS,
    SEE_FIGURES,
    OPEN_FIGURES,
    COMPILE_REPORT,
    IMPORT_RETURNS,
    /** Decides what the law leaves to the service. */
    SET_PRACTICE,
    MOVE_CLOCK
}
