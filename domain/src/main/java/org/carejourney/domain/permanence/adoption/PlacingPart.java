package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.permanence.adoption.AdoptionCase.Placing;
import org.carejourney.domain.work.Work;

/** From the match to the day the child moves in. */
record PlacingPart(AdoptionCase adoption) implements PartOfAdoption {
    static final LocalClock PLACE_WITHIN = LocalClock.weeksUsually(
            8, "ADOPTION_PLACED_WITHIN", "Child moves in with the adoptive family after the match");
    static final LocalClock PLAN_WITHIN = LocalClock.workingDaysUsually(
            10, "ADOPTION_INTRODUCTIONS_PLANNED_WITHIN", "Agree introductions and the placement plan after the match");

    @Override
    public List<Obligation> obligations() {
        return adoption.decision().stream()
                .flatMap(decision -> decision.matched().stream()
                        .filter(adoption.time()::isTold)
                        .map(on -> placing(new Trigger(decision.id(), "Matched", on))))
                .toList();
    }

    private Obligation placing(Trigger match) {
        return Clock.of(
                        ObligationKind.ADOPTION_PLACEMENT,
                        match,
                        adoption.time().settings().after(match.on(), PLACE_WITHIN),
                        AdoptionTask.PLACE_FOR_ADOPTION.rule())
                .metOn(placedAfter(match.on()))
                .until(Days.earliest(adoption.time().end(), adoption.reversed().filter(on -> !on.isBefore(match.on()))))
                .judgedAt(adoption.time().asAt());
    }

    private Optional<LocalDate> placedAfter(LocalDate match) {
        return adoption.placings().stream()
                .map(Placing::on)
                .filter(on -> !on.isBefore(match))
                .findFirst();
    }

    @Override
    public List<Work> work() {
        return obligations().stream().filter(Obligation::isOpen).map(this::work).toList();
    }

    private Work work(Obligation open) {
        var matched = open.trigger().on();
        return plan(adoption)
                .map(plan -> Work.on(open, AdoptionTask.PLACE_FOR_ADOPTION, matched, plan.placingOn()))
                .orElseGet(() -> Work.on(
                        open,
                        AdoptionTask.PLAN_INTRODUCTIONS,
                        matched,
                        adoption.time().settings().after(matched, PLAN_WITHIN)));
    }

    /** The plan for the match that has not yet become a placement. */
    static Optional<IntroductionsPlanned> plan(AdoptionCase adoption) {
        return adoption.matchedNotPlaced()
                .flatMap(matched -> adoption.all(IntroductionsPlanned.class).stream()
                        .filter(plan -> !plan.on().isBefore(matched))
                        .reduce((earlier, later) -> later));
    }
}
