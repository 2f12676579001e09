package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.permanence.Recommendation;
import org.carejourney.domain.permanence.TimeInCare.Aim;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/** From the review that endorsed adoption to the decision, and telling the parents. */
record DecisionPart(AdoptionCase adoption) implements PartOfAdoption {
    /** @see "Adoption statutory guidance 2014, chapter 2: the case is decided within two months of the review" */
    private static final Period DECIDE_WITHIN = Period.ofMonths(2);

    /** @see "Adoption National Minimum Standards 2014, standard 17" */
    private static final WorkingDays TELL_ORALLY_WITHIN = workingDays(2);

    private static final WorkingDays TELL_IN_WRITING_WITHIN = workingDays(5);

    @Override
    public List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        adoption.endorsements().forEach(aim -> decision(aim).ifPresent(all::add));
        for (var outcome : outcomes()) {
            if (adoption.time().isTold(outcome.on())) {
                all.add(told(outcome, ParentsTold.How.ORALLY));
                all.add(told(outcome, ParentsTold.How.IN_WRITING));
            }
        }
        return all;
    }

    /** None where adoption was decided, or ordered, before the review said so. */
    private Optional<Obligation> decision(Aim aim) {
        var plan = aim.begun();
        if (!adoption.time().isTold(plan.on()) || isDecidedBefore(plan.on())) {
            return Optional.empty();
        }
        return Optional.of(Clock.of(
                        ObligationKind.ADOPTION_DECISION,
                        new Trigger(plan.id(), "Review endorsed adoption", plan.on()),
                        plan.on().plus(DECIDE_WITHIN),
                        AdoptionTask.DECIDE_ON_ADOPTION.rule())
                .metOn(decisionDays()
                        .filter(day -> !day.isBefore(plan.on()))
                        .filter(day -> aim.ended().filter(day::isAfter).isEmpty())
                        .min(LocalDate::compareTo))
                .until(Days.earliest(adoption.time().end(), aim.ended()))
                .judgedAt(adoption.time().asAt()));
    }

    private boolean isDecidedBefore(LocalDate plan) {
        boolean ordered = adoption.order()
                .map(Episode::start)
                .filter(on -> on.isBefore(plan))
                .isPresent();
        boolean decided = adoption.decided().filter(on -> on.isBefore(plan)).isPresent();
        return (ordered || decided)
                && adoption.reversed().filter(on -> !on.isAfter(plan)).isEmpty();
    }

    /** Decisions that stand, were reversed, or were against adoption; a placement order tells that there was one. */
    private Stream<LocalDate> decisionDays() {
        return Stream.of(
                        adoption.decided().stream(),
                        adoption.reversals().stream().flatMap(reversal -> reversal.decided().stream()),
                        against().map(AdoptionNotDecided::on),
                        adoption.order().map(Episode::start).stream())
                .flatMap(days -> days);
    }

    private Stream<AdoptionNotDecided> against() {
        return adoption.all(AdoptionNotDecided.class).stream()
                .filter(decision -> decision.outcome() == AdoptionNotDecided.Outcome.AGAINST);
    }

    private record Outcome(FactId fact, LocalDate on) {}

    private List<Outcome> outcomes() {
        var all = new ArrayList<Outcome>();
        adoption.decision()
                .ifPresent(decision -> decision.decided().ifPresent(on -> all.add(new Outcome(decision.id(), on))));
        against().forEach(decision -> all.add(new Outcome(decision.id(), decision.on())));
        return all;
    }

    private Obligation told(Outcome outcome, ParentsTold.How how) {
        boolean orally = how == ParentsTold.How.ORALLY;
        var told = adoption.all(ParentsTold.class).stream()
                .filter(one -> one.decision().equals(outcome.fact()) && one.how() == how)
                .filter(one -> !one.on().isBefore(outcome.on()))
                .findFirst();
        return Clock.of(
                        orally ? ObligationKind.PARENTS_TOLD_ORALLY : ObligationKind.PARENTS_TOLD_IN_WRITING,
                        new Trigger(outcome.fact(), "Adoption decided", outcome.on()),
                        adoption.time()
                                .settings()
                                .calendar()
                                .after(outcome.on(), orally ? TELL_ORALLY_WITHIN : TELL_IN_WRITING_WITHIN),
                        task(how).rule())
                .metOn(told.filter(one -> one.whom() == ParentsTold.Whom.PARENTS)
                        .map(ParentsTold::on))
                .until(adoption.time().end())
                .excludedBecause(told.filter(one -> one.whom() == ParentsTold.Whom.NOBODY)
                        .map(one -> one.whom().words()))
                .judgedAt(adoption.time().asAt());
    }

    static AdoptionTask task(ParentsTold.How how) {
        return how == ParentsTold.How.ORALLY ? AdoptionTask.TELL_PARENTS_ORALLY : AdoptionTask.TELL_PARENTS_IN_WRITING;
    }

    @Override
    public List<Work> work() {
        return obligations().stream()
                .filter(Obligation::isOpen)
                .map(open -> Work.on(open, task(open), open.trigger().on()).about(about(open)))
                .toList();
    }

    /** What was sent back, or put off by the panel, is done anew. */
    private FactId about(Obligation open) {
        return open.kind() == ObligationKind.ADOPTION_DECISION
                ? Stream.concat(
                                adoption.all(AdoptionNotDecided.class).stream(),
                                adoption.all(AdoptionPanelHeld.class).stream())
                        .max((one, other) -> one.happenedOn().compareTo(other.happenedOn()))
                        .map(Event::id)
                        .orElse(open.trigger().fact())
                : open.trigger().fact();
    }

    private AdoptionTask task(Obligation open) {
        return switch (open.kind()) {
            case PARENTS_TOLD_ORALLY -> AdoptionTask.TELL_PARENTS_ORALLY;
            case PARENTS_TOLD_IN_WRITING -> AdoptionTask.TELL_PARENTS_IN_WRITING;
            default -> step(open.trigger().fact());
        };
    }

    private AdoptionTask step(FactId plan) {
        if (report(adoption, plan).isEmpty()) {
            return AdoptionTask.WRITE_PERMANENCE_REPORT;
        }
        var advice = advice(adoption, plan);
        if (advice.isEmpty()) {
            return AdoptionTask.TAKE_ADOPTION_ADVICE;
        }
        return advice.get().orderNeeded() || panel(adoption, plan).isPresent()
                ? AdoptionTask.DECIDE_ON_ADOPTION
                : AdoptionTask.TAKE_TO_ADOPTION_PANEL;
    }

    /** The report as it stands: one that was sent back is written anew. */
    static Optional<AdoptionStepDone> report(AdoptionCase adoption, FactId plan) {
        var sentBack = sentBack(adoption, plan);
        return adoption.all(AdoptionStepDone.class).stream()
                .filter(step -> step.about().equals(plan) && step.step() == AdoptionStepDone.Step.PERMANENCE_REPORT)
                .filter(step -> sentBack.filter(step.on()::isBefore).isEmpty())
                .findFirst();
    }

    private static Optional<LocalDate> sentBack(AdoptionCase adoption, FactId plan) {
        return adoption.all(AdoptionNotDecided.class).stream()
                .filter(decision -> decision.plan().equals(plan))
                .filter(decision -> decision.outcome() == AdoptionNotDecided.Outcome.SENT_BACK)
                .map(AdoptionNotDecided::on)
                .max(LocalDate::compareTo);
    }

    static Optional<AdoptionAdviceTaken> advice(AdoptionCase adoption, FactId plan) {
        return adoption.all(AdoptionAdviceTaken.class).stream()
                .filter(advice -> advice.plan().equals(plan))
                .findFirst();
    }

    static Optional<AdoptionPanelHeld> panel(AdoptionCase adoption, FactId plan) {
        return adoption.all(AdoptionPanelHeld.class).stream()
                .filter(panel -> panel.plan().equals(plan) && panel.recommendation() != Recommendation.DEFERRED)
                .reduce((earlier, later) -> later);
    }
}
