package org.carejourney.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/**
 * The work that one review needs, at the step where it stands: derived from the facts, so that a correction moves it.
 *
 * @param kind with the child and the trigger it names the work for good
 * @param trigger what made the review due; the same from scheduling the meeting to circulating its record
 * @param about the fact to which steps done refer: before the meeting the trigger, after it the review held
 * @param task what is to be done next
 * @param from the first day on which it can be done
 * @param by the day by which it should be done
 * @param reviewDue the last day in time for the review itself; after the meeting, the day it was held
 * @param meetingOn the day for which the meeting is fixed, or on which it was held
 * @param why what makes it due, in words, with the rule
 */
public record ReviewWork(
        ObligationKind kind,
        Trigger trigger,
        FactId about,
        ReviewTask task,
        LocalDate from,
        LocalDate by,
        LocalDate reviewDue,
        Optional<LocalDate> meetingOn,
        String why) {

    private static final LocalClock SCHEDULE_BEFORE = LocalClock.workingDaysUsually(
            25, "SCHEDULE_REVIEW_BEFORE", "Fix the meeting of a review before its last day in time");
    private static final LocalClock SCHEDULE_WITHIN =
            LocalClock.workingDaysUsually(2, "SCHEDULE_REVIEW_WITHIN", "Fix the meeting of a review that is due soon");
    private static final LocalClock AGREE_INVITATIONS_FROM = LocalClock.workingDaysUsually(
            20, "AGREE_INVITATIONS_BEFORE", "Agree whom to invite before the meeting, from");
    private static final LocalClock INVITE_BEFORE =
            LocalClock.workingDaysUsually(10, "INVITE_BEFORE", "Send invitations before the meeting");
    private static final LocalClock REPORT_FROM =
            LocalClock.workingDaysUsually(10, "REPORT_FROM", "Begin the social work report before the meeting");
    private static final LocalClock REPORT_BEFORE = LocalClock.workingDaysUsually(
            3, "REPORT_BEFORE", "Social work report with the reviewing officer before the meeting");
    private static final LocalClock SECOND_PART_WITHIN =
            LocalClock.workingDaysUsually(20, "SECOND_PART_WITHIN", "Hold the second part of an adjourned review");

    /** @see "IRO Handbook 2010, chapter 3; councils differ" */
    private static final LocalClock DECISIONS_WITHIN =
            LocalClock.workingDaysUsually(5, "DECISIONS_WITHIN", "Send the decisions of a review after the meeting");

    private static final LocalClock RECORD_WITHIN =
            LocalClock.workingDaysUsually(15, "RECORD_WITHIN", "Write the full record of a review after the meeting");
    private static final LocalClock CIRCULATE_WITHIN =
            LocalClock.workingDaysUsually(20, "CIRCULATE_WITHIN", "Circulate the record of a review after the meeting");

    static final List<LocalClock> LOCAL_CLOCKS = List.of(
            SCHEDULE_BEFORE,
            SCHEDULE_WITHIN,
            AGREE_INVITATIONS_FROM,
            INVITE_BEFORE,
            REPORT_FROM,
            REPORT_BEFORE,
            SECOND_PART_WITHIN,
            DECISIONS_WITHIN,
            RECORD_WITHIN,
            CIRCULATE_WITHIN);

    /**
     * All review work a child needs on a day: one live review to prepare and hold while the child is in care or in short
     * breaks, and the paperwork of each review that was recorded here and is not yet circulated.
     */
    public static List<ReviewWork> of(CareRecord record, ClockSettings settings, LocalDate today) {
        var then = record.asAt(today);
        if (!isStillLookedAfter(then, today)) {
            return List.of();
        }
        var obligations = new ReviewJourney()
                .obligations(then, settings, today).stream()
                        .sorted(Comparator.comparing(Obligation::due))
                        .toList();
        var work = new ArrayList<ReviewWork>();
        for (var review : then.reviews()) {
            if (review.recordedHere()) {
                obligations.stream()
                        .filter(obligation ->
                                obligation.metOn().filter(review.on()::equals).isPresent())
                        .findFirst()
                        .flatMap(answered -> paperwork(then, answered, review, settings))
                        .ifPresent(work::add);
            }
        }
        obligations.stream()
                .filter(Obligation::isOpen)
                .findFirst()
                .ifPresent(next -> work.add(preparation(then, next, settings)));
        return List.copyOf(work);
    }

    /** Before the meeting people are warned of the review, after it of each step of its paperwork. */
    Work work() {
        var watched =
                task.isAfterMeeting() ? new Work.Watched(reviewDue, by) : new Work.Watched(trigger.on(), reviewDue);
        return new Work(kind, trigger, about, task, from, by, reviewDue, watched, why);
    }

    private static boolean isStillLookedAfter(CareRecord record, LocalDate today) {
        return !record.hasComeOfAge(today) && record.episodes().stream().anyMatch(episode -> episode.covers(today));
    }

    private static ReviewWork preparation(CareRecord record, Obligation next, ClockSettings settings) {
        var trigger = next.trigger();
        var due = next.due();
        var adjourned = ReviewAdjourned.of(record, trigger.fact());
        if (adjourned.isPresent()) {
            var first = adjourned.get();
            var by = Days.earlier(settings.after(first.on(), SECOND_PART_WITHIN), first.secondPartOn());
            return before(next, ReviewTask.HOLD, first.on(), by, Optional.of(first.secondPartOn()));
        }
        var meeting = done(record, trigger.fact(), Step.SCHEDULED).flatMap(ReviewStepDone::meetingOn);
        var day = meeting.orElse(due);
        if (meeting.isEmpty()) {
            var by = later(settings.after(trigger.on(), SCHEDULE_WITHIN), settings.before(due, SCHEDULE_BEFORE));
            return before(next, ReviewTask.SCHEDULE, trigger.on(), by, meeting);
        }
        if (done(record, trigger.fact(), Step.INVITED).isEmpty()) {
            var from = later(trigger.on(), settings.before(day, AGREE_INVITATIONS_FROM));
            var by = later(from, settings.before(day, INVITE_BEFORE));
            return before(next, ReviewTask.CONSULT, from, by, meeting);
        }
        if (done(record, trigger.fact(), Step.REPORTED).isEmpty()) {
            var from = later(trigger.on(), settings.before(day, REPORT_FROM));
            var by = later(from, settings.before(day, REPORT_BEFORE));
            return before(next, ReviewTask.REPORT, from, by, meeting);
        }
        return before(next, ReviewTask.HOLD, trigger.on(), Days.earlier(due, day), meeting);
    }

    private static ReviewWork before(
            Obligation next, ReviewTask task, LocalDate from, LocalDate by, Optional<LocalDate> meeting) {
        return new ReviewWork(
                next.kind(), next.trigger(), next.trigger().fact(), task, from, by, next.due(), meeting, next.rule());
    }

    private static Optional<ReviewWork> paperwork(
            CareRecord record, Obligation answered, ReviewHeld review, ClockSettings settings) {
        if (done(record, review.id(), Step.DECIDED).isEmpty()) {
            return Optional.of(
                    after(answered, review, ReviewTask.DECISIONS, settings.after(review.on(), DECISIONS_WITHIN)));
        }
        if (done(record, review.id(), Step.MINUTED).isEmpty()) {
            return Optional.of(after(answered, review, ReviewTask.MINUTES, settings.after(review.on(), RECORD_WITHIN)));
        }
        if (done(record, review.id(), Step.CIRCULATED).isEmpty()) {
            return Optional.of(
                    after(answered, review, ReviewTask.CIRCULATE, settings.after(review.on(), CIRCULATE_WITHIN)));
        }
        return Optional.empty();
    }

    private static ReviewWork after(Obligation answered, ReviewHeld review, ReviewTask task, LocalDate by) {
        return new ReviewWork(
                answered.kind(),
                answered.trigger(),
                review.id(),
                task,
                review.on(),
                by,
                review.on(),
                Optional.of(review.on()),
                task.rule());
    }

    private static Optional<ReviewStepDone> done(CareRecord record, FactId trigger, Step step) {
        return record.all(ReviewStepDone.class).stream()
                .filter(fact -> fact.trigger().equals(trigger) && fact.step() == step)
                .findFirst();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
