package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;

/**
 * When the pathway plan is reviewed next: each time from the review before, the first time from the plan. For those who
 * were eligible when recording here began, the plan or its last review is taken as of that day.
 *
 * @see "Care Leavers (England) Regulations 2010, regulation 7"
 */
public final class PathwayReviews {
    private static final Period EVERY = Period.ofMonths(6);

    private final CareLeaver leaver;
    private final ClockSettings settings;

    PathwayReviews(CareLeaver leaver, ClockSettings settings) {
        this.leaver = leaver;
        this.settings = settings;
    }

    /** The last day in time for the first plan; of those who were eligible when recording here began, for its review. */
    public static Optional<LocalDate> firstDue(CareLeaver leaver, ClockSettings settings) {
        return settings.isInUseOn(leaver.eligibleOn())
                ? Optional.of(settings.after(leaver.eligibleOn(), LeavingCareClocks.PLAN_WITHIN))
                : settings.inUseSince().map(day -> day.plus(EVERY));
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        var next = begins();
        if (next.isEmpty()) {
            return all;
        }
        var trigger = next.get();
        for (var review : reviewsSince(trigger)) {
            all.add(review(trigger, Optional.of(review.on())));
            trigger = trigger(review);
        }
        all.add(review(trigger, Optional.empty()));
        return all;
    }

    private Optional<Trigger> begins() {
        var approval = PathwayPlans.of(leaver.record())
                .approval()
                .map(plan -> new Trigger(plan.id(), "Pathway plan approved", plan.on()));
        return settings.isInUseOn(leaver.eligibleOn())
                ? approval.or(this::firstReview)
                : approval.or(() -> settings.inUseSince().map(day -> leaver.trigger("Recording here began", day)));
    }

    /** A plan that was reviewed is there, even where nobody recorded its approval. */
    private Optional<Trigger> firstReview() {
        return leaver.record().all(PathwayPlanReviewed.class).stream()
                .min(Comparator.comparing(PathwayPlanReviewed::on))
                .map(PathwayReviews::trigger);
    }

    private static Trigger trigger(PathwayPlanReviewed review) {
        return new Trigger(review.id(), "Pathway plan reviewed", review.on());
    }

    private List<PathwayPlanReviewed> reviewsSince(Trigger begins) {
        return leaver.record().all(PathwayPlanReviewed.class).stream()
                .filter(review ->
                        !review.on().isBefore(begins.on()) && !review.id().equals(begins.fact()))
                .sorted(Comparator.comparing(PathwayPlanReviewed::on))
                .toList();
    }

    private Obligation review(Trigger trigger, Optional<LocalDate> held) {
        return Clock.of(
                        ObligationKind.PATHWAY_PLAN_REVIEW,
                        trigger,
                        trigger.on().plus(EVERY),
                        LeavingCareTask.LEAVING_REVIEW_PLAN.rule())
                .metOn(held)
                .until(leaver.over())
                .judgedAt(leaver.asAt());
    }

    /** The first last day in time after a day. */
    Optional<LocalDate> dueAfter(LocalDate day) {
        return obligations().stream().map(Obligation::due).filter(day::isBefore).min(Comparator.naturalOrder());
    }
}
