package org.carejourney.workflows;

import java.util.Optional;
import org.carejourney.domain.review.ReviewTask;

/** Where the steps of a review are in {@code review.bpmn}. */
final class ReviewPlaces {
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

    private ReviewPlaces() {}

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

    static Optional<String> waitBefore(ReviewTask task) {
        return switch (task) {
            case CONSULT -> Optional.of(WAIT_FOR_INVITATIONS);
            case REPORT -> Optional.of(WAIT_FOR_REPORT);
            case SCHEDULE, HOLD, DECISIONS, MINUTES, CIRCULATE -> Optional.empty();
        };
    }
}
