package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.Event;

/**
 * When the pathway plan is reviewed next: each time from the review before, the first time from the plan. For those who
 * were eligible when recording here began, the plan or its last review is taken as of that day; for those who ask for
 * support again, as of the day they ask.
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
        var askedAgain = leaver.askedAgain();
        for (var event : eventsSince(trigger, askedAgain.keySet())) {
            if (event instanceof SupportSettled again) {
                all.add(review(trigger, Optional.empty(), Optional.ofNullable(askedAgain.get(again))));
                trigger = again.askedAgain();
            } else {
                all.add(review(trigger, Optional.of(event.happenedOn()), leaver.over()));
                trigger = reviewed(event);
            }
        }
        all.add(review(trigger, Optional.empty(), leaver.over()));
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
                .map(PathwayReviews::reviewed);
    }

    private static Trigger reviewed(Event review) {
        return new Trigger(review.id(), "Pathway plan reviewed", review.happenedOn());
    }

    private List<Event> eventsSince(Trigger begins, Set<SupportSettled> askedAgain) {
        return Stream.<Event>concat(askedAgain.stream(), leaver.record().all(PathwayPlanReviewed.class).stream())
                .filter(event ->
                        !event.happenedOn().isBefore(begins.on()) && !event.id().equals(begins.fact()))
                .sorted(Comparator.comparing(Event::happenedOn))
                .toList();
    }

    private Obligation review(Trigger trigger, Optional<LocalDate> held, Optional<LocalDate> ended) {
        return Clock.of(
                        ObligationKind.PATHWAY_PLAN_REVIEW,
                        trigger,
                        trigger.on().plus(EVERY),
                        LeavingCareTask.LEAVING_REVIEW_PLAN.rule())
                .metOn(held)
                .until(ended)
                .judgedAt(leaver.asAt());
    }

    /** The first last day in time after a day. */
    Optional<LocalDate> dueAfter(LocalDate day) {
        return obligations().stream().map(Obligation::due).filter(day::isBefore).min(Comparator.naturalOrder());
    }
}
