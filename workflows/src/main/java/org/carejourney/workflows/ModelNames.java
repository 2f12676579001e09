package org.carejourney.workflows;

/** What every journey's model has and calls alike; a test keeps models and code the same (docs/adr/0009). */
final class ModelNames {
    static final String WORK_AND_WATCH = "WorkAndWatch";
    static final String WAIT_TO_LOOK_AGAIN = "WaitToLookAgain";
    static final String LOOK_AGAIN = "LookAgain";

    /** Ends a journey at whatever step it stands. */
    static final String NO_LONGER_NEEDED = "NoLongerNeeded";

    /** The step at which the facts say the journey stands: its task's name; empty text when the last one is done. */
    static final String NEXT = "next";

    /** The moment at which the step waited for can begin. */
    static final String OPENS_ON = "opensOn";

    /** Whether the step after the next gateway has yet to wait for its day. */
    static final String MUST_WAIT = "mustWait";

    /** The moment of the next look at the clock. */
    static final String LOOK_AGAIN_ON = "lookAgainOn";

    /** All days to come on which to look at the clock. */
    static final String LOOK_AGAIN_DAYS = "lookAgainDays";

    static final String MORE_TO_WATCH = "moreToWatch";

    /** The bean that the model calls to look at the clock again. */
    static final String LOOK_AGAIN_DELEGATE = "lookAgain";

    private ModelNames() {}
}
