package org.carejourney.domain.meeting;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;
import static org.carejourney.domain.obligation.LocalClock.monthsUsually;
import static org.carejourney.domain.obligation.LocalClock.workingDaysUsually;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;

/**
 * By when each step of a report is to be done: counted back from the meeting. Nobody can compile before the day that the
 * report speaks of, so that where it is chosen late the steps up to the head of service follow it, and crowd together before
 * the sign-off (docs/adr/0093).
 *
 * @param publish statutory for a formal committee
 */
record Schedule(
        LocalDate fix,
        LocalDate compile,
        LocalDate check,
        LocalDate narrate,
        LocalDate review,
        LocalDate sign,
        LocalDate publish,
        LocalDate meeting) {

    /**
     * Days on which the papers are open to the public before the meeting, neither the day of publishing nor that of the
     * meeting counted. They are counted in working days, as councils do.
     *
     * @see "Local Government Act 1972, section 100B(3); SI 2012/2089, regulation 6"
     */
    static final WorkingDays CLEAR_DAYS = workingDays(5);

    private static final WorkingDays NEXT_DAY = workingDays(1);

    /** Local practice, to be confirmed with the service. */
    static final LocalClock BEGIN =
            workingDaysUsually(40, "BOARD_BEGIN", "Begin work on the Board's report before the meeting");

    private static final LocalClock FIX = workingDaysUsually(
            30, "BOARD_FIX_POSITION", "Fix the day that the Board's report speaks of before the meeting");
    private static final LocalClock COMPILE =
            workingDaysUsually(22, "BOARD_COMPILE", "Compile the figures of the Board's report before the meeting");
    private static final LocalClock COMPILE_AFTER = workingDaysUsually(
            3, "BOARD_COMPILE_AFTER", "Compile them after the day that the report speaks of, where that is later");
    private static final LocalClock CHECK =
            workingDaysUsually(19, "BOARD_CHECK", "Check the quality of the figures before the meeting");
    private static final LocalClock NARRATE =
            workingDaysUsually(14, "BOARD_NARRATE", "Write the narrative of the Board's report before the meeting");
    private static final LocalClock REVIEW =
            workingDaysUsually(11, "BOARD_REVIEW", "Head of service reads the Board's report before the meeting");
    private static final LocalClock SIGN =
            workingDaysUsually(8, "BOARD_SIGN", "Sign the Board's report before the meeting");
    private static final LocalClock SEND_PAPERS = workingDaysUsually(
            5, "BOARD_SEND_PAPERS", "Send the papers before the meeting of a Board that is no formal committee");

    /** Boards meet about every two months. */
    static final LocalClock CONSIDER =
            monthsUsually(2, "BOARD_CONSIDER_ANSWER", "Put the answer to a query before the Board after it was given");

    static final List<LocalClock> LOCAL_CLOCKS =
            List.of(BEGIN, FIX, COMPILE, COMPILE_AFTER, CHECK, NARRATE, REVIEW, SIGN, SEND_PAPERS, CONSIDER);

    /** @param asAt the day that the report speaks of; empty while it is not fixed */
    static Schedule of(MeetingPlanned planned, Optional<LocalDate> asAt, ClockSettings settings) {
        var meeting = planned.meetingOn();
        var calendar = settings.calendar();
        var sign = settings.before(meeting, SIGN);
        var publish = planned.formal()
                ? calendar.before(meeting, workingDays(CLEAR_DAYS.count() + NEXT_DAY.count()))
                : settings.before(meeting, SEND_PAPERS);
        var fix = later(settings.before(meeting, FIX), planned.on());
        var compile = step(
                settings.before(meeting, COMPILE),
                asAt.map(day -> settings.after(day, COMPILE_AFTER)).orElse(fix),
                sign);
        var check = step(settings.before(meeting, CHECK), calendar.after(compile, NEXT_DAY), sign);
        var narrate = step(settings.before(meeting, NARRATE), calendar.after(check, NEXT_DAY), sign);
        var review = step(settings.before(meeting, REVIEW), calendar.after(narrate, NEXT_DAY), sign);
        return new Schedule(fix, compile, check, narrate, review, sign, publish, meeting);
    }

    /** The day counted back from the meeting, or the earliest that the step before leaves; never later than the sign-off. */
    private static LocalDate step(LocalDate countedBack, LocalDate earliest, LocalDate latest) {
        var day = later(countedBack, earliest);
        return day.isAfter(latest) ? latest : day;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
