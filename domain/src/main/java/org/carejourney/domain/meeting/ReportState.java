package org.carejourney.domain.meeting;

/** Where the report to a meeting stands, derived from the facts alone. */
public enum ReportState {
    SCHEDULED("Scheduled"),
    COMPILING("Being compiled"),
    IN_QA("In quality check"),
    NARRATIVE("Narrative being written"),
    AWAITING_SIGN_OFF("Awaiting sign-off"),
    /** Sent back by whoever was to sign. */
    RETURNED("Returned"),
    SIGNED("Signed"),
    PUBLISHED("Published"),
    PRESENTED("Presented"),
    RECEIVED("Received"),
    /** Restated, and the Board has not resolved on it since. */
    RESTATED("Restated"),
    CLOSED("Closed");

    private final String words;

    ReportState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static ReportState of(Meeting meeting) {
        if (meeting.published().isPresent()) {
            return sincePublished(meeting);
        }
        if (meeting.signed().isPresent()) {
            return SIGNED;
        }
        if (meeting.position().isEmpty()) {
            return SCHEDULED;
        }
        if (meeting.compiled().isEmpty() || meeting.failedCheck().isPresent()) {
            return COMPILING;
        }
        if (meeting.passedCheck().isEmpty()) {
            return IN_QA;
        }
        if (meeting.returned().isPresent()) {
            return RETURNED;
        }
        boolean isWritten = meeting.reviewed().isPresent()
                || meeting.returns() > 0
                || meeting.topicsMissing().isEmpty();
        return isWritten ? AWAITING_SIGN_OFF : NARRATIVE;
    }

    private static ReportState sincePublished(Meeting meeting) {
        if (meeting.isRestatedSinceResolved()) {
            return RESTATED;
        }
        if (meeting.resolved().isPresent()) {
            return meeting.actions().stream().anyMatch(Action::isOpen) ? RECEIVED : CLOSED;
        }
        return meeting.presented().isPresent() ? PRESENTED : PUBLISHED;
    }
}
