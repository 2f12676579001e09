package org.carejourney.domain.followup;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.ReviewHeld;

/** When what follows from a review is due. The next review, and the end of care, end what was agreed at the last. */
final class FollowUpClocks {
    static final LocalClock MID_POINT =
            LocalClock.monthsUsually(3, "MID_POINT_CHECK", "Check the plan at mid-point after a review");

    /** @see "IRO Handbook 2010, paragraph 6.2" */
    private static final WorkingDays CONCERN = workingDays(20);

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    FollowUpClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        record.reviews().stream()
                .filter(ReviewHeld::recordedHere)
                .map(this::midPoint)
                .flatMap(Optional::stream)
                .forEach(all::add);
        record.all(ActionAgreed.class).stream().map(this::action).forEach(all::add);
        record.all(ConcernRaised.class).stream().map(this::concern).forEach(all::add);
        return all;
    }

    /** None where the next review was due, and held, before it. */
    private Optional<Obligation> midPoint(ReviewHeld review) {
        var due = settings.after(review.on(), MID_POINT);
        var next = record.reviews().stream()
                .map(ReviewHeld::on)
                .filter(review.on()::isBefore)
                .findFirst();
        if (next.filter(day -> !day.isAfter(due)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Clock.of(
                        ObligationKind.REVIEW_MID_POINT,
                        new Trigger(review.id(), "Review held", review.on()),
                        due,
                        FollowUpTask.CHECK_AT_MID_POINT.rule())
                .metOn(record.all(MidPointChecked.class).stream()
                        .filter(check -> check.review().equals(review.id()))
                        .map(MidPointChecked::on)
                        .findFirst())
                .until(Days.earliest(next, careEnd(review.on())))
                .judgedAt(asAt));
    }

    private Obligation action(ActionAgreed action) {
        return Clock.of(
                        ObligationKind.REVIEW_ACTION,
                        new Trigger(action.id(), "Agreed at the review: " + action.what(), action.on()),
                        action.by(),
                        action.what() + ". " + FollowUpTask.of(action.owner()).rule())
                .metOn(record.all(ActionDone.class).stream()
                        .filter(done -> done.action().equals(action.id()))
                        .map(ActionDone::on)
                        .findFirst())
                .until(careEnd(action.on()))
                .judgedAt(asAt);
    }

    private Obligation concern(ConcernRaised concern) {
        var answers = answers(record, concern);
        var formalFrom = concern.stage().isFormal()
                ? concern.on()
                : answers.stream().map(ConcernAnswered::on).findFirst().orElse(concern.on());
        return Clock.of(
                        ObligationKind.REVIEW_CONCERN,
                        new Trigger(concern.id(), "Concern raised: " + concern.about(), concern.on()),
                        settings.calendar().after(formalFrom, CONCERN),
                        concern.about() + ". " + FollowUpTask.ANSWER_AS_TEAM_MANAGER.rule())
                .metOn(answers.stream()
                        .filter(answer -> answer.goesTo() == ConcernAnswered.Result.RESOLVED)
                        .map(ConcernAnswered::on)
                        .findFirst())
                .until(careEnd(concern.on()))
                .judgedAt(asAt);
    }

    static List<ConcernAnswered> answers(CareRecord record, ConcernRaised concern) {
        return record.all(ConcernAnswered.class).stream()
                .filter(answer -> answer.concern().equals(concern.id()))
                .sorted(java.util.Comparator.comparing(ConcernAnswered::on).thenComparing(ConcernAnswered::stage))
                .toList();
    }

    /** The end of the care in which the child was on a day; the 18th birthday ends it too. */
    private Optional<LocalDate> careEnd(LocalDate day) {
        var period = record.periodsOfCare().reversed().stream()
                .filter(one -> !one.start().isAfter(day))
                .findFirst();
        return Days.earliest(period.flatMap(PeriodOfCare::end), record.cameOfAge(asAt));
    }
}
