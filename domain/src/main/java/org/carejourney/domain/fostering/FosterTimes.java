package org.carejourney.domain.fostering;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;
import static org.carejourney.domain.obligation.LocalClock.monthsUsually;
import static org.carejourney.domain.obligation.LocalClock.weeksUsually;
import static org.carejourney.domain.obligation.LocalClock.workingDaysUsually;

import java.time.Period;
import java.util.List;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.LocalClock;

/** How long each step towards an approval may take, and an approval may stand without a review. */
final class FosterTimes {
    /**
     * From the day on which all that stage 1 asks for was received. No independent review follows.
     *
     * @see "Fostering Services (England) Regulations 2011, regulation 26(1B)"
     */
    static final WorkingDays TELL_OF_STAGE_1 = workingDays(10);

    /**
     * From the day on which the applicants were given the report.
     *
     * @see "Fostering Services (England) Regulations 2011, regulation 26(3)"
     */
    static final WorkingDays COMMENT = workingDays(10);

    /**
     * From the application to the panel's recommendation.
     *
     * @see "Fostering National Minimum Standards 2011, standard 14"
     */
    static final Period RECOMMEND = Period.ofMonths(8);

    /**
     * From the day on which the decision maker had the panel's final minutes.
     *
     * @see "Fostering National Minimum Standards 2011, standard 14; SI 2011/581, regulation 27"
     */
    static final WorkingDays DECIDE = workingDays(7);

    /** @see "Fostering National Minimum Standards 2011, standard 14" */
    static final WorkingDays TELL_ORALLY = workingDays(2);

    /** @see "Fostering National Minimum Standards 2011, standard 14" */
    static final WorkingDays TELL_IN_WRITING = workingDays(5);

    /**
     * Calendar days from the letter; adopters have 40 working days.
     *
     * @see "Fostering Services (England) Regulations 2011, regulation 27(6)"
     */
    static final int ANSWER_DAYS = 28;

    /**
     * The first review within a year of the approval, and each within a year of the one before.
     *
     * @see "Fostering Services (England) Regulations 2011, regulation 28(2)"
     */
    static final Period REVIEW = Period.ofYears(1);

    /** Local practice, to be confirmed with the service. */
    static final LocalClock CONTACT =
            workingDaysUsually(2, "FOSTER_CONTACT", "Talk to people after they asked about fostering");

    static final LocalClock VISIT =
            workingDaysUsually(10, "FOSTER_VISIT", "Visit people at home after they asked about fostering");
    static final LocalClock SETTLE = workingDaysUsually(
            30, "FOSTER_SETTLE_ENQUIRY", "Have an application, or know that none comes, after an enquiry");
    static final LocalClock CHECK =
            weeksUsually(8, "FOSTER_STAGE_1", "Complete stage 1 after the application to foster");
    static final LocalClock ASSESS =
            weeksUsually(12, "FOSTER_STAGE_2", "Give applicants their report after the application to foster");
    static final LocalClock PANEL =
            weeksUsually(14, "FOSTER_PANEL", "Take applicants to the panel after the application to foster");
    static final LocalClock PANEL_AGAIN =
            weeksUsually(6, "FOSTER_PANEL_AGAIN", "Take applicants to a panel again after they answered a decision");
    static final LocalClock MINUTES =
            workingDaysUsually(5, "FOSTER_MINUTES", "Send the panel's minutes to the decision maker");
    static final LocalClock APPROVE = weeksUsually(16, "FOSTER_APPROVE", "Decide after the application to foster");
    static final LocalClock BEGIN_REVIEW =
            monthsUsually(2, "FOSTER_BEGIN_REVIEW", "Begin the yearly review of foster carers before it is due");
    static final LocalClock REVIEW_AT_PANEL =
            weeksUsually(6, "FOSTER_REVIEW_AT_PANEL", "Take the first review of foster carers to the panel");

    static final List<LocalClock> LOCAL_CLOCKS = List.of(
            CONTACT, VISIT, SETTLE, CHECK, ASSESS, PANEL, PANEL_AGAIN, MINUTES, APPROVE, BEGIN_REVIEW, REVIEW_AT_PANEL);

    private FosterTimes() {}
}
