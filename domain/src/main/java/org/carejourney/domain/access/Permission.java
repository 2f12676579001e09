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
    MOVE_CLOCK,
    /** Sees who works with the product, in which role and team. */
    SEE_STAFF,
    /** Sees who saw and did what. */
    SEE_AUDIT,
    /** Says who works for the council: the product itself does, as it hears it from the council's directory. */
    KEEP_STAFF
}
