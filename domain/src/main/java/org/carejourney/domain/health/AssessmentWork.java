package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.review.ReviewDue;
import org.carejourney.domain.review.ReviewTimetable;
import org.carejourney.domain.work.Work;

/** The step at which each health assessment stands, from the facts. */
final class AssessmentWork {
    static final LocalClock REQUEST_WITHIN = LocalClock.workingDaysUsually(
            2, "REQUEST_HEALTH_ASSESSMENT_WITHIN", "Send consent and request for a health assessment");
    static final LocalClock BOOK_WITHIN =
            LocalClock.workingDaysUsually(10, "BOOK_HEALTH_ASSESSMENT_WITHIN", "Have a slot for a health assessment");
    static final LocalClock OFFER_WITHIN = LocalClock.workingDaysUsually(
            10, "OFFER_HEALTH_ASSESSMENT_WITHIN", "Offer a health assessment again that a young person declined");
    static final LocalClock REPORT_WITHIN = LocalClock.workingDaysUsually(
            10, "REPORT_HEALTH_ASSESSMENT_WITHIN", "Have the report of a review health assessment back");
    static final LocalClock REVIEW_OPENS = LocalClock.weeksUsually(
            12, "REVIEW_HEALTH_ASSESSMENT_OPENS", "Begin a review health assessment before it is due");
    static final List<LocalClock> LOCAL_CLOCKS =
            List.of(REQUEST_WITHIN, BOOK_WITHIN, OFFER_WITHIN, REPORT_WITHIN, REVIEW_OPENS);

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate today;

    AssessmentWork(CareRecord record, ClockSettings settings, LocalDate today) {
        this.record = record;
        this.settings = settings;
        this.today = today;
    }

    /** Of the period of care in which the child is. */
    List<Work> all() {
        var clocks = new AssessmentClocks(record, settings, today);
        return CareSpan.of(record, settings, today).stream()
                .filter(CareSpan::isOpen)
                .flatMap(span -> clocks.during(span).stream())
                .flatMap(this::work)
                .toList();
    }

    private Stream<Work> work(Obligation asked) {
        var course = AssessmentCourse.of(record, asked.trigger().fact());
        if (isOver(asked, course)) {
            return Stream.empty();
        }
        return Stream.of(
                course.latest().map(event -> after(event, course, asked)).orElseGet(() -> request(asked)));
    }

    /** A report that is still to come keeps an assessment at work; so does a young person who may yet be won for it. */
    private static boolean isOver(Obligation asked, AssessmentCourse course) {
        boolean isDone = course.report().isPresent()
                || (asked.metOn().isPresent() && course.seen().isEmpty());
        return switch (asked.standing()) {
            case Standing.NotYetDue ignored -> course.report().isPresent();
            case Standing.Overdue ignored -> course.report().isPresent();
            case Standing.OnTime ignored -> isDone;
            case Standing.Late ignored -> isDone;
            case Standing.Excluded ignored -> isDone;
            case Standing.Missed ignored -> true;
            case Standing.Cancelled ignored -> true;
            case Standing.CannotTell ignored -> true;
        };
    }

    private LocalDate opens(Obligation asked) {
        var start = asked.trigger().on();
        return asked.kind() == ObligationKind.INITIAL_HEALTH
                ? start
                : later(start, settings.before(asked.due(), REVIEW_OPENS));
    }

    private Work request(Obligation asked) {
        var from = opens(asked);
        return Work.on(asked, AssessmentTask.REQUEST_HEALTH_ASSESSMENT, from, settings.after(from, REQUEST_WITHIN));
    }

    private Work after(AssessmentEvent event, AssessmentCourse course, Obligation asked) {
        return switch (event) {
            case HealthAssessmentAgreed agreed -> answered(agreed, course, asked);
            case HealthAppointmentBooked booked ->
                step(asked, AssessmentTask.ATTEND_HEALTH_ASSESSMENT, booked.appointment(), booked.appointment());
            case HealthAppointmentOutcome came -> came(came, course, asked);
            case HealthReportReceived ignored -> throw new IllegalStateException("A report ends the work");
        };
    }

    private Work answered(HealthAssessmentAgreed agreed, AssessmentCourse course, Obligation asked) {
        return switch (agreed.consent()) {
            case GIVEN, GIVEN_BY_CHILD -> book(asked, agreed.on());
            case REFUSED_BY_PARENT ->
                step(asked, AssessmentTask.SETTLE_HEALTH_CONSENT, agreed.on(), later(asked.due(), agreed.on()));
            case DECLINED_BY_CHILD -> offerAgain(asked, course, agreed.on());
        };
    }

    private Work came(HealthAppointmentOutcome came, AssessmentCourse course, Obligation asked) {
        return switch (came.outcome()) {
            case SEEN -> report(asked, came.on());
            case DID_NOT_ATTEND -> book(asked, came.on());
            case DECLINED_BY_CHILD -> offerAgain(asked, course, came.on());
        };
    }

    private Work book(Obligation asked, LocalDate from) {
        return step(
                asked,
                AssessmentTask.BOOK_HEALTH_ASSESSMENT,
                from,
                later(from, settings.after(opens(asked), BOOK_WITHIN)));
    }

    private Work report(Obligation asked, LocalDate seen) {
        var by = asked.kind() == ObligationKind.INITIAL_HEALTH
                ? later(asked.due(), seen)
                : settings.after(seen, REPORT_WITHIN);
        return asked.kind() == ObligationKind.INITIAL_HEALTH
                ? step(asked, AssessmentTask.REPORT_HEALTH_ASSESSMENT, seen, by)
                : apart(asked, AssessmentTask.REPORT_HEALTH_ASSESSMENT, seen, by);
    }

    /** Within days the first time; after that it waits for the next review of the child's case. */
    private Work offerAgain(Obligation asked, AssessmentCourse course, LocalDate declined) {
        var soon = settings.after(declined, OFFER_WITHIN);
        var by = course.timesDeclined() > 1 ? later(soon, nextReview().orElse(soon)) : soon;
        return apart(asked, AssessmentTask.OFFER_HEALTH_ASSESSMENT, declined, by);
    }

    private Optional<LocalDate> nextReview() {
        return ReviewTimetable.of(record, settings).next().map(ReviewDue::due);
    }

    /** Where the clock no longer counts, each step is watched by itself. */
    private static Work step(Obligation asked, AssessmentTask task, LocalDate from, LocalDate by) {
        return asked.standing() instanceof Standing.Excluded
                ? apart(asked, task, from, by)
                : Work.on(asked, task, from, by);
    }

    private static Work apart(Obligation asked, AssessmentTask task, LocalDate from, LocalDate by) {
        var trigger = asked.trigger();
        return new Work(
                asked.kind(),
                trigger,
                trigger.fact(),
                task,
                from,
                by,
                by,
                new Work.Watched(from, by),
                asked.rule() + ". " + task.rule());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
