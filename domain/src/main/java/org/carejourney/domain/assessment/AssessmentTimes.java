package org.carejourney.domain.assessment;

import java.util.List;
import org.carejourney.domain.obligation.LocalClock;

/** No law says when an assessment of a child already in care must be renewed, or how long it may take: all of it is local. */
public final class AssessmentTimes {
    /** @see "Working Together: the most that the assessment of a child in need may take, there from the referral" */
    public static final LocalClock WITHIN = LocalClock.workingDaysUsually(
            45, "ASSESSMENT_WITHIN", "Authorise an assessment after the child came into care, or after a change");

    public static final LocalClock VALID =
            LocalClock.monthsUsually(12, "ASSESSMENT_VALID_FOR", "An assessment is up to date for");

    static final LocalClock OPENS = LocalClock.daysUsually(
            30, "ASSESSMENT_OPENS_BEFORE", "Begin the next assessment before the last goes out of date");

    static final LocalClock PLAN =
            LocalClock.workingDaysUsually(5, "ASSESSMENT_PLANNED_WITHIN", "Plan an assessment with the child");

    static final LocalClock GATHER = LocalClock.workingDaysUsually(
            15, "ASSESSMENT_VIEWS_WITHIN", "Gather views after an assessment was planned");

    static final LocalClock SUBMIT = LocalClock.workingDaysUsually(
            10, "ASSESSMENT_SUBMITTED_WITHIN", "Analyse and submit an assessment after views were gathered");

    static final LocalClock SUBMIT_AGAIN = LocalClock.workingDaysUsually(
            5, "ASSESSMENT_SUBMITTED_AGAIN_WITHIN", "Submit an assessment again after it was sent back");

    static final LocalClock DECIDE = LocalClock.workingDaysUsually(
            5, "ASSESSMENT_DECIDED_WITHIN", "Authorise a submitted assessment, or send it back");

    static final List<LocalClock> ALL = List.of(WITHIN, VALID, OPENS, PLAN, GATHER, SUBMIT, SUBMIT_AGAIN, DECIDE);

    private AssessmentTimes() {}
}
