package org.carejourney.domain.permanence;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.review.ReviewTimetable;

/** When a permanence plan is due, how often it is tracked, and by when long-term carers are matched. */
final class PermanenceClocks {
    static final LocalClock TRACK_EVERY =
            LocalClock.weeksUsually(6, "PERMANENCE_TRACKED_EVERY", "From one permanence tracking meeting to the next");
    static final LocalClock LONG_TERM_MATCH_WITHIN = LocalClock.monthsUsually(
            6, "LONG_TERM_MATCH_WITHIN", "Match with long-term foster carers after a review planned it");

    private static final Period SECOND_REVIEW = Period.ofMonths(3);

    /** Plans that need someone found or an order made; going home and growing up are followed by the reviews. */
    private static final Set<PermanencePlan> TRACKED = Set.of(
            PermanencePlan.ADOPTION,
            PermanencePlan.SPECIAL_GUARDIANSHIP,
            PermanencePlan.LONG_TERM_FOSTERING,
            PermanencePlan.FAMILY_OR_FRIENDS);

    private final TimeInCare time;

    PermanenceClocks(TimeInCare time) {
        this.time = time;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        if (time.period().startIsVisible() && time.isTold(time.period().start())) {
            all.add(plan());
        }
        all.addAll(tracking());
        for (var aim : time.aimed(PermanencePlan.LONG_TERM_FOSTERING)) {
            all.add(longTermMatch(aim));
        }
        return all;
    }

    private Obligation plan() {
        var first = time.period().first();
        return Clock.of(
                        ObligationKind.PERMANENCE_PLAN,
                        new Trigger(first.id(), "Came into care", first.start()),
                        secondReview(),
                        PermanenceTask.AGREE_PERMANENCE_PLAN.rule())
                .metOn(time.plans().stream().map(PermanencePlanAgreed::on).findFirst())
                .until(time.end())
                .judgedAt(time.asAt());
    }

    /** The day of the second review once it was held; before that, the last day in time for it. */
    private LocalDate secondReview() {
        var reviews = time.record().reviews().stream()
                .map(ReviewHeld::on)
                .filter(time::includes)
                .toList();
        var calendar = time.settings().calendar();
        return switch (reviews.size()) {
            case 0 ->
                calendar.after(time.period().start(), ReviewTimetable.FIRST_REVIEW)
                        .plus(SECOND_REVIEW);
            case 1 -> next().orElse(reviews.getFirst().plus(SECOND_REVIEW));
            default -> reviews.get(1);
        };
    }

    private Optional<LocalDate> next() {
        return time.end().isPresent()
                ? Optional.empty()
                : ReviewTimetable.of(time.record(), time.settings()).next().map(review -> review.due());
    }

    private List<Obligation> tracking() {
        var start = trackedFrom();
        var all = new ArrayList<Obligation>();
        if (start.isEmpty()
                || !time.isTold(start.get().on())
                || start.get().on().isAfter(time.asAt())) {
            return all;
        }
        var trigger = start.get();
        for (var meeting : time.record().all(TrackingMeetingHeld.class).stream()
                .filter(held -> held.period().equals(time.period().first().id()))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList()) {
            if (!meeting.on().isBefore(trigger.on())) {
                all.add(tracking(trigger, Optional.of(meeting.on())));
                trigger = new Trigger(meeting.id(), "Permanence tracked", meeting.on());
            }
        }
        all.add(tracking(trigger, Optional.empty()));
        return all;
    }

    private Obligation tracking(Trigger trigger, Optional<LocalDate> held) {
        return Clock.of(
                        ObligationKind.PERMANENCE_TRACKING,
                        trigger,
                        time.settings().after(trigger.on(), TRACK_EVERY),
                        PermanenceTask.HOLD_TRACKING_MEETING.rule())
                .metOn(held)
                .until(Days.earliest(time.end(), trackedUntil()))
                .judgedAt(time.asAt());
    }

    /** Since a plan asks for someone to be found or an order to be made, or else since adoption was decided or ordered. */
    private Optional<Trigger> trackedFrom() {
        var plan = time.plans().stream()
                .filter(PermanenceClocks::isTracked)
                .map(one -> new Trigger(one.id(), "Permanence plan agreed", one.on()));
        var decision = time.record().all(AdoptionDecision.class).stream()
                .flatMap(one -> one.decided().stream()
                        .filter(time::includes)
                        .map(on -> new Trigger(one.id(), "Adoption decided", on)));
        var order = time.period().episodes().stream()
                .filter(episode -> episode.legalStatus() == LegalStatus.E1)
                .map(episode -> new Trigger(episode.id(), "Placement order", episode.start()));
        return Stream.of(plan, decision, order)
                .flatMap(all -> all)
                .min((one, other) -> one.on().compareTo(other.on()))
                .filter(trigger -> time.end().filter(end -> !time.isTold(end)).isEmpty())
                .map(trigger -> new Trigger(trigger.fact(), trigger.what(), time.startOfClock(trigger.on())));
    }

    private static boolean isTracked(PermanencePlanAgreed plan) {
        return TRACKED.stream().anyMatch(plan::aimsAt);
    }

    private Optional<LocalDate> trackedUntil() {
        var plan = time.plan();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        if (!isTracked(plan.get())) {
            return Optional.of(plan.get().on());
        }
        return plan.get().plan() == PermanencePlan.LONG_TERM_FOSTERING
                ? longTermSince(plan.get().on())
                : Optional.empty();
    }

    /** Matched before the plan was agreed, the match holds from the plan on. */
    private Optional<LocalDate> longTermSince(LocalDate planned) {
        return time.period().episodes().stream()
                .filter(episode -> isLongTerm(episode.placement()))
                .filter(episode -> episode.endsAfter(planned))
                .map(Episode::start)
                .map(start -> start.isBefore(planned) ? planned : start)
                .findFirst();
    }

    static boolean isLongTerm(PlacementType placement) {
        return placement == PlacementType.U1 || placement == PlacementType.U4;
    }

    private Obligation longTermMatch(TimeInCare.Aim aim) {
        var plan = aim.begun();
        return Clock.of(
                        ObligationKind.LONG_TERM_MATCH,
                        new Trigger(plan.id(), "Long-term fostering planned", plan.on()),
                        time.settings().after(plan.on(), LONG_TERM_MATCH_WITHIN),
                        PermanenceTask.TAKE_TO_FOSTERING_PANEL.rule())
                .metOn(longTermSince(plan.on()))
                .until(Days.earliest(time.end(), aim.ended()))
                .judgedAt(time.asAt());
    }
}
