package org.carejourney.workflows;

import java.util.Optional;
import org.carejourney.domain.review.ReviewTask;

/** What things are called in {@code review.bpmn}; a test keeps both the same. */
final class ReviewNames {
    static final String PROCESS = "review";

    static final String SCHEDULE = "ScheduleReview";
    static final String WAIT_FOR_INVITATIONS = "WaitForInvitations";
    static final String CONSULT = "InviteAndConsult";
    static final String WAIT_FOR_REPORT = "WaitForReport";
    static final String REPORT = "WriteReport";
    static final String HOLD = "HoldReview";
    static final String DECISIONS = "SendDecisions";
    static final String MINUTES = "WriteRecord";
    static final String CIRCULATE = "CirculateRecord";
    static final String CIRCULATED = "RecordCirculated";
    static final String WAIT_TO_LOOK_AGAIN = "WaitToLookAgain";
    static final String LOOK_AGAIN = "LookAgain";

    static final String NO_LONGER_NEEDED = "NoLongerNeeded";

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

    private ReviewNames() {}

    static String step(ReviewTask task) {
        return switch (task) {
            case SCHEDULE -> SCHEDULE;
            case CONSULT -> CONSULT;
            case REPORT -> REPORT;
            case HOLD -> HOLD;
            case DECISIONS -> DECISIONS;
            case MINUTES -> MINUTES;
            case CIRCULATE -> CIRCULATE;
        };
    }

    /** Where the process waits for the day on which the step can begin. */
    static Optional<String> waitBefore(ReviewTask task) {
        return switch (task) {
            case CONSULT -> Optional.of(WAIT_FOR_INVITATIONS);
            case REPORT -> Optional.of(WAIT_FOR_REPORT);
            case SCHEDULE, HOLD, DECISIONS, MINUTES, CIRCULATE -> Optional.empty();
        };
    }

    /** The step from which the process goes on to this one by itself. */
    static Optional<String> stepBefore(ReviewTask task) {
        return task.ordinal() == 0 ? Optional.empty() : Optional.of(step(ReviewTask.values()[task.ordinal() - 1]));
    }
}
