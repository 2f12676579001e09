package org.carejourney.domain.review;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.ClockSettings;
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

    /** Local practice, to be confirmed with the service. */
    private static final WorkingDays SCHEDULE_BEFORE = workingDays(25);

    private static final WorkingDays SCHEDULE_WITHIN = workingDays(2);
    private static final WorkingDays AGREE_INVITATIONS_FROM = workingDays(20);
    private static final WorkingDays INVITE_BEFORE = workingDays(10);
    private static final WorkingDays REPORT_FROM = workingDays(10);
    private static final WorkingDays REPORT_BEFORE = workingDays(3);

    /** @see "IRO Handbook 2010, chapter 3" */
    private static final WorkingDays DECISIONS_WITHIN = workingDays(5);

    private static final WorkingDays RECORD_WITHIN = workingDays(15);
    private static final WorkingDays CIRCULATE_WITHIN = workingDays(20);

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
                        .flatMap(answered -> paperwork(then, answered, review, settings.calendar()))
                        .ifPresent(work::add);
            }
        }
        obligations.stream()
                .filter(Obligation::isOpen)
                .findFirst()
                .ifPresent(next -> work.add(preparation(then, next, settings.calendar())));
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

    private static ReviewWork preparation(CareRecord record, Obligation next, WorkingCalendar calendar) {
        var trigger = next.trigger();
        var due = next.due();
        var meeting = done(record, trigger.fact(), Step.SCHEDULED).flatMap(ReviewStepDone::meetingOn);
        var day = meeting.orElse(due);
        if (meeting.isEmpty()) {
            var by = later(calendar.after(trigger.on(), SCHEDULE_WITHIN), calendar.before(due, SCHEDULE_BEFORE));
            return before(next, ReviewTask.SCHEDULE, trigger.on(), by, meeting);
        }
        if (done(record, trigger.fact(), Step.INVITED).isEmpty()) {
            var from = later(trigger.on(), calendar.before(day, AGREE_INVITATIONS_FROM));
            var by = later(from, calendar.before(day, INVITE_BEFORE));
            return before(next, ReviewTask.CONSULT, from, by, meeting);
        }
        if (done(record, trigger.fact(), Step.REPORTED).isEmpty()) {
            var from = later(trigger.on(), calendar.before(day, REPORT_FROM));
            var by = later(from, calendar.before(day, REPORT_BEFORE));
            return before(next, ReviewTask.REPORT, from, by, meeting);
        }
        return before(next, ReviewTask.HOLD, trigger.on(), earlier(due, day), meeting);
    }

    private static ReviewWork before(
            Obligation next, ReviewTask task, LocalDate from, LocalDate by, Optional<LocalDate> meeting) {
        return new ReviewWork(
                next.kind(), next.trigger(), next.trigger().fact(), task, from, by, next.due(), meeting, next.rule());
    }

    private static Optional<ReviewWork> paperwork(
            CareRecord record, Obligation answered, ReviewHeld review, WorkingCalendar calendar) {
        if (done(record, review.id(), Step.DECIDED).isEmpty()) {
            return Optional.of(
                    after(answered, review, ReviewTask.DECISIONS, calendar.after(review.on(), DECISIONS_WITHIN)));
        }
        if (done(record, review.id(), Step.MINUTED).isEmpty()) {
            return Optional.of(after(answered, review, ReviewTask.MINUTES, calendar.after(review.on(), RECORD_WITHIN)));
        }
        if (done(record, review.id(), Step.CIRCULATED).isEmpty()) {
            return Optional.of(
                    after(answered, review, ReviewTask.CIRCULATE, calendar.after(review.on(), CIRCULATE_WITHIN)));
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

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
