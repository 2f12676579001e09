package org.carejourney.domain.proceedings;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.util.List;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.LocalClock;

/** The lengths of time in care proceedings: what law and practice directions fix, and what they leave to the service. */
final class ProceedingsLaw {
    /**
     * Day 1 is the day of issue, and days are working days, so that day 18 is the seventeenth working day after it.
     *
     * @see "Family Procedure Rules 2010, Practice Direction 12A"
     */
    static final WorkingDays ALLOCATION_BY_DAY_2 = workingDays(1);

    static final WorkingDays CASE_MANAGEMENT_FROM_DAY_12 = workingDays(11);
    static final WorkingDays CASE_MANAGEMENT_BY_DAY_18 = workingDays(17);
    static final WorkingDays ADVOCATES_BEFORE = workingDays(2);

    /**
     * From the end of the period that is extended, or from the day of the decision where that is later.
     *
     * @see "Children Act 1989, section 32(8)"
     */
    static final int EXTENSION_WEEKS = 8;

    static final LocalClock LETTER =
            LocalClock.workingDaysUsually(10, "SEND_LETTER_BEFORE_PROCEEDINGS", "Send the letter before proceedings");
    static final LocalClock PRE_PROCEEDINGS = LocalClock.weeksUsually(
            16, "PRE_PROCEEDINGS", "Go to court, or decide not to, after the first planning decision");
    static final LocalClock ISSUE =
            LocalClock.workingDaysUsually(5, "ISSUE_PROCEEDINGS", "Issue care proceedings once that is decided");
    static final LocalClock ON_RECORD = LocalClock.workingDaysUsually(
            5, "PROCEEDINGS_ON_RECORD", "Record the proceedings in which an interim care order was made");
    static final LocalClock DECISION = LocalClock.workingDaysUsually(
            10, "COURT_DECISION_ON_RECORD", "Record the court's decision on an application");
    static final LocalClock FINAL_EVIDENCE = LocalClock.weeksUsually(
            18,
            "FINAL_EVIDENCE",
            "Agree the permanence part of the care plan, where the court named no day for final evidence");
    static final LocalClock NEXT_HEARING = LocalClock.workingDaysUsually(
            5, "LIST_NEXT_HEARING", "Record the next hearing after one was held or put off");
    static final LocalClock FINAL_ORDER =
            LocalClock.workingDaysUsually(2, "RECORD_FINAL_ORDER", "Record the final order after the final hearing");
    static final LocalClock EXPLAIN =
            LocalClock.workingDaysUsually(5, "EXPLAIN_DELAY", "Say why proceedings take longer than 26 weeks");

    static final List<LocalClock> LOCAL = List.of(
            LETTER, PRE_PROCEEDINGS, ISSUE, ON_RECORD, DECISION, FINAL_EVIDENCE, NEXT_HEARING, FINAL_ORDER, EXPLAIN);

    private ProceedingsLaw() {}
}
