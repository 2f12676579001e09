package org.carejourney.domain.permanence.adoption;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.work.Work;

/** From the decision to the placement order. How long the court takes is no rule of law; the service sets what it expects. */
record CourtPart(AdoptionCase adoption) implements PartOfAdoption {
    static final LocalClock APPLY_WITHIN = LocalClock.workingDaysUsually(
            10, "PLACEMENT_ORDER_APPLIED_FOR_WITHIN", "Apply for the placement order after adoption was decided");
    static final LocalClock ORDER_WITHIN = LocalClock.monthsUsually(
            6, "PLACEMENT_ORDER_WITHIN", "Placement order, or the court's refusal, after adoption was decided");

    @Override
    public List<Obligation> obligations() {
        return adoption.decision().stream()
                .flatMap(decision -> order(decision).stream())
                .toList();
    }

    private Optional<Obligation> order(AdoptionDecision decision) {
        var time = adoption.time();
        return decision.decided()
                .filter(time::isTold)
                .map(on -> Clock.of(
                                ObligationKind.PLACEMENT_ORDER,
                                new Trigger(decision.id(), "Adoption decided", on),
                                time.settings().after(on, ORDER_WITHIN),
                                AdoptionTask.APPLY_FOR_PLACEMENT_ORDER.rule())
                        .metOn(adoption.order().map(Episode::start))
                        .until(Days.earliest(time.end(), adoption.reversed()))
                        .excludedBecause(adoption.isByConsent() ? Optional.of("The parents consent") : Optional.empty())
                        .judgedAt(time.asAt()));
    }

    @Override
    public List<Work> work() {
        return obligations().stream().filter(Obligation::isOpen).map(this::work).toList();
    }

    private Work work(Obligation open) {
        var decided = open.trigger().on();
        return applied(adoption).isPresent()
                ? Work.on(open, AdoptionTask.RECORD_PLACEMENT_ORDER, decided)
                : Work.on(
                        open,
                        AdoptionTask.APPLY_FOR_PLACEMENT_ORDER,
                        decided,
                        adoption.time().settings().after(decided, APPLY_WITHIN));
    }

    static Optional<AdoptionStepDone> applied(AdoptionCase adoption) {
        return adoption.decision()
                .flatMap(decision -> adoption.all(AdoptionStepDone.class).stream()
                        .filter(step -> step.step() == AdoptionStepDone.Step.PLACEMENT_ORDER_APPLICATION)
                        .filter(step -> step.about().equals(decision.id()))
                        .filter(step -> adoption.reversals().stream()
                                .noneMatch(reversal -> !reversal.on().isBefore(step.on())))
                        .findFirst());
    }
}
