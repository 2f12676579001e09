package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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

/**
 * From the day the child moved in to the adoption order. For a child placed before recording here began, time for the
 * application runs from that day.
 */
record OrderPart(AdoptionCase adoption) implements PartOfAdoption {
    /** @see "Adoption and Children Act 2002, section 42(3)" */
    private static final Period HOME_BEFORE_APPLYING = Period.ofWeeks(10);

    static final LocalClock APPLY_WITHIN = LocalClock.weeksUsually(
            26, "ADOPTION_APPLIED_FOR_WITHIN", "Adopters apply to the court after the child moved in");
    static final LocalClock ORDER_WITHIN =
            LocalClock.weeksUsually(26, "ADOPTION_ORDER_WITHIN", "Adoption order after the adopters applied");
    static final LocalClock LIST_WITHIN = LocalClock.workingDaysUsually(
            20, "ADOPTION_HEARING_LISTED_WITHIN", "Hearing fixed after the application, or after one that was put off");

    @Override
    public List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        adoption.placings().forEach(placing -> application(placing).ifPresent(all::add));
        adoption.all(AdoptionApplied.class).forEach(applied -> all.add(order(applied)));
        return all;
    }

    private Optional<Obligation> application(Placing placing) {
        var time = adoption.time();
        var start = time.startOfClock(placing.on());
        var ended = Days.earliest(time.end(), placing.returned());
        if (!time.isTold(start)
                || start.isAfter(time.asAt())
                || ended.filter(end -> !time.isTold(end)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Clock.of(
                        ObligationKind.ADOPTION_APPLICATION,
                        new Trigger(placing.fact(), "Moved in with the adoptive family", start),
                        time.settings().after(start, APPLY_WITHIN),
                        AdoptionTask.RECORD_ADOPTION_APPLICATION.rule())
                .metOn(applied(placing).or(() -> time.adopted()))
                .until(ended)
                .judgedAt(time.asAt()));
    }

    private Optional<LocalDate> applied(Placing placing) {
        return adoption.all(AdoptionApplied.class).stream()
                .map(AdoptionApplied::on)
                .filter(on -> !on.isBefore(placing.on()))
                .filter(on -> placing.returned().filter(on::isAfter).isEmpty())
                .findFirst();
    }

    private Obligation order(AdoptionApplied applied) {
        var time = adoption.time();
        return Clock.of(
                        ObligationKind.ADOPTION_ORDER,
                        new Trigger(applied.id(), "Adoption order applied for", applied.on()),
                        time.settings().after(applied.on(), ORDER_WITHIN),
                        AdoptionTask.RECORD_ADOPTION_HEARING.rule())
                .metOn(time.adopted())
                .until(Days.earliest(time.end(), refused(applied), returnedAfter(applied.on())))
                .judgedAt(time.asAt());
    }

    private Optional<LocalDate> refused(AdoptionApplied applied) {
        return hearings().listed(applied).stream()
                .flatMap(hearing -> hearings().outcome(hearing).stream())
                .filter(outcome -> outcome.outcome() == AdoptionHearingOutcome.Outcome.REFUSED)
                .map(AdoptionHearingOutcome::on)
                .findFirst();
    }

    private Optional<LocalDate> returnedAfter(LocalDate day) {
        return adoption.placings().stream()
                .flatMap(placing -> placing.returned().stream())
                .filter(on -> !on.isBefore(day))
                .findFirst();
    }

    private Hearings hearings() {
        return new Hearings(adoption);
    }

    /** The first day on which adopters with whom the child is placed may apply; earlier time as foster child counts. */
    static LocalDate mayApplyFrom(Placing placing) {
        var from = placing.homeSince().plus(HOME_BEFORE_APPLYING);
        return from.isBefore(placing.on()) ? placing.on() : from;
    }

    @Override
    public List<Work> work() {
        return obligations().stream()
                .filter(Obligation::isOpen)
                .flatMap(open -> work(open).stream())
                .toList();
    }

    private Optional<Work> work(Obligation open) {
        if (open.kind() == ObligationKind.ADOPTION_APPLICATION) {
            return adoption.placings().stream()
                    .filter(placing -> placing.fact().equals(open.trigger().fact()))
                    .map(placing -> Work.on(open, AdoptionTask.RECORD_ADOPTION_APPLICATION, mayApplyFrom(placing)))
                    .findFirst();
        }
        return adoption.all(AdoptionApplied.class).stream()
                .filter(applied -> applied.id().equals(open.trigger().fact()))
                .map(applied -> hearing(open, applied))
                .findFirst();
    }

    private Work hearing(Obligation open, AdoptionApplied applied) {
        var awaited = hearings().awaited(applied);
        if (awaited.isPresent()) {
            var listed = awaited.get();
            return step(
                    open, AdoptionTask.RECORD_ADOPTION_HEARING, listed.hearingOn(), listed.on(), listed.hearingOn());
        }
        var last = hearings().listed(applied).stream()
                .flatMap(hearing -> hearings().outcome(hearing).stream())
                .max((one, other) -> one.on().compareTo(other.on()));
        var since = last.map(AdoptionHearingOutcome::on).orElse(applied.on());
        return step(
                        open,
                        AdoptionTask.LIST_ADOPTION_HEARING,
                        since,
                        since,
                        adoption.time().settings().after(since, LIST_WITHIN))
                .about(last.map(AdoptionHearingOutcome::id).orElse(applied.id()));
    }

    /** People are warned of each step by a clock of its own: what the court takes in all is not theirs to shorten. */
    private static Work step(Obligation open, AdoptionTask task, LocalDate from, LocalDate since, LocalDate by) {
        return new Work(
                open.kind(),
                open.trigger(),
                open.trigger().fact(),
                task,
                from,
                by,
                open.due(),
                new Work.Watched(since, by),
                task.rule());
    }
}
