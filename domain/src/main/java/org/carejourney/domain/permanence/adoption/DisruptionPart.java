package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.permanence.adoption.AdoptionCase.Placing;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.work.Work;

/** After a child came back from an adoptive family: the meeting, the review, and whether adoption is still the plan. */
record DisruptionPart(AdoptionCase adoption) implements PartOfAdoption {
    /** @see "Adoption procedures of councils in England: not before the 28th and not after the 42nd day" */
    private static final Period NOT_BEFORE = Period.ofDays(28);

    private static final Period NOT_AFTER = Period.ofDays(42);

    static final LocalClock DECIDE_WITHIN = LocalClock.workingDaysUsually(
            20,
            "ADOPTION_DECIDED_AFTER_DISRUPTION_WITHIN",
            "Decide whether adoption is still the plan after the meeting");

    @Override
    public List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (var placing : adoption.placings()) {
            placing.returned().filter(this::isAskedFor).ifPresent(on -> {
                var trigger = new Trigger(placing.fact(), "Came back from the adoptive family", on);
                all.add(clock(
                        ObligationKind.DISRUPTION_MEETING,
                        trigger,
                        AdoptionTask.HOLD_DISRUPTION_MEETING,
                        meeting(placing, on).map(DisruptionMeetingHeld::on)));
                all.add(clock(
                        ObligationKind.DISRUPTION_REVIEW, trigger, AdoptionTask.HOLD_DISRUPTION_REVIEW, reviewed(on)));
            });
        }
        return all;
    }

    private boolean isAskedFor(LocalDate returned) {
        return adoption.time().isTold(returned) && adoption.time().includes(returned);
    }

    private Obligation clock(ObligationKind kind, Trigger trigger, AdoptionTask task, Optional<LocalDate> met) {
        return Clock.of(kind, trigger, trigger.on().plus(NOT_AFTER), task.rule())
                .metOn(met)
                .until(adoption.time().end())
                .judgedAt(adoption.time().asAt());
    }

    /** One held sooner, as the day of the return is known now, is an ordinary meeting. */
    private Optional<DisruptionMeetingHeld> meeting(Placing placing, LocalDate returned) {
        return adoption.all(DisruptionMeetingHeld.class).stream()
                .filter(meeting -> meeting.placing().equals(placing.fact())
                        && !meeting.on().isBefore(windowOpens(returned)))
                .findFirst();
    }

    /** A review held sooner is an ordinary one; one after care ended belongs to another time in care. */
    private Optional<LocalDate> reviewed(LocalDate returned) {
        return adoption.record().reviews().stream()
                .map(ReviewHeld::on)
                .filter(on ->
                        !on.isBefore(windowOpens(returned)) && adoption.time().includes(on))
                .findFirst();
    }

    static LocalDate windowOpens(LocalDate returned) {
        return returned.plus(NOT_BEFORE);
    }

    static LocalDate windowCloses(LocalDate returned) {
        return returned.plus(NOT_AFTER);
    }

    /** The last placing, if the child came back from it. */
    static Optional<Placing> disrupted(AdoptionCase adoption) {
        return adoption.placings().stream()
                .reduce((earlier, later) -> later)
                .filter(placing -> placing.returned().isPresent());
    }

    /** Decided, one way or the other, since the child came back. */
    private boolean isDecided(Placing placing) {
        var returned = placing.returned().orElseThrow();
        return adoption.all(AdoptionDecisionAffirmed.class).stream()
                        .anyMatch(affirmed -> affirmed.placing().equals(placing.fact()))
                || adoption.reversals().stream()
                        .anyMatch(reversal -> !reversal.on().isBefore(returned));
    }

    @Override
    public List<Work> work() {
        var work = new ArrayList<Work>();
        for (var one : obligations()) {
            if (one.isOpen()) {
                var task = one.kind() == ObligationKind.DISRUPTION_MEETING
                        ? AdoptionTask.HOLD_DISRUPTION_MEETING
                        : AdoptionTask.HOLD_DISRUPTION_REVIEW;
                work.add(Work.on(one, task, windowOpens(one.trigger().on())));
            } else if (one.kind() == ObligationKind.DISRUPTION_MEETING
                    && one.metOn().isPresent()) {
                decision(one, one.metOn().get()).ifPresent(work::add);
            }
        }
        return work;
    }

    private Optional<Work> decision(Obligation met, LocalDate meeting) {
        return disrupted(adoption)
                .filter(placing -> placing.fact().equals(met.trigger().fact()) && !isDecided(placing))
                .map(placing -> {
                    var by = adoption.time().settings().after(meeting, DECIDE_WITHIN);
                    return new Work(
                            met.kind(),
                            met.trigger(),
                            met.trigger().fact(),
                            AdoptionTask.DECIDE_AFTER_DISRUPTION,
                            meeting,
                            by,
                            met.due(),
                            new Work.Watched(meeting, by),
                            AdoptionTask.DECIDE_AFTER_DISRUPTION.rule());
                });
    }
}
