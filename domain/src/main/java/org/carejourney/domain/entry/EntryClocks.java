package org.carejourney.domain.entry;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.care.CameIntoCare;
import org.carejourney.domain.care.CameIntoCare.Decided;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.plan.PlacementPlanAgreed;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacementSpell;

/** What coming into care makes due, beside plans and notices. */
final class EntryClocks {
    static final LocalClock NAME_OFFICER = LocalClock.workingDaysUsually(
            5, "ENTRY_NAME_OFFICER_WITHIN", "Name the reviewing officer after coming into care");
    static final LocalClock DECIDE_ACCOMMODATION = LocalClock.workingDaysUsually(
            1, "ENTRY_DECIDE_ACCOMMODATION_WITHIN", "Decide on accommodation that began in an emergency");

    /** @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9 and schedule 2" */
    private static final WorkingDays WITH_THE_PLACEMENT_PLAN = workingDays(5);

    /** Breaks recorded one by one belong to one series when no more than this lies between them. */
    private static final Period SAME_SERIES = Period.ofMonths(6);

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    EntryClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (var period : record.periodsOfCare()) {
            if (period.startIsVisible() && settings.isInUseOn(period.start())) {
                all.add(officer(new Trigger(period.first().id(), "Came into care", period.start()), end(period)));
                emergency(period).ifPresent(all::add);
            }
        }
        for (var series : seriesOfShortBreaks()) {
            if (settings.isInUseOn(series.start())) {
                all.add(officer(
                        new Trigger(series.first().id(), "Short breaks began", series.start()),
                        Days.earliest(series.ended(asAt), record.cameOfAge(asAt))));
            }
        }
        for (var spell : record.spells()) {
            if (settings.isInUseOn(spell.start())) {
                all.add(delegation(spell));
            }
        }
        return all;
    }

    private Obligation officer(Trigger trigger, Optional<LocalDate> end) {
        return Clock.of(
                        ObligationKind.REVIEWING_OFFICER,
                        trigger,
                        settings.after(trigger.on(), NAME_OFFICER),
                        EntryTask.ENTRY_NAME_OFFICER.rule())
                .metOn(record.all(ReviewingOfficerNamed.class).stream()
                        .filter(named -> named.period().equals(trigger.fact()))
                        .map(ReviewingOfficerNamed::on)
                        .findFirst())
                .until(end)
                .judgedAt(asAt);
    }

    private Optional<Obligation> emergency(PeriodOfCare period) {
        boolean isEmergency = period.first().legalStatus() == LegalStatus.V2
                && record.all(CameIntoCare.class).stream()
                        .anyMatch(event -> event.on().equals(period.start()) && event.decided() == Decided.EMERGENCY);
        if (!isEmergency) {
            return Optional.empty();
        }
        var trigger = new Trigger(period.first().id(), "Accommodated in an emergency", period.start());
        return Optional.of(Clock.of(
                        ObligationKind.EMERGENCY_ACCOMMODATION,
                        trigger,
                        settings.after(period.start(), DECIDE_ACCOMMODATION),
                        EntryTask.ENTRY_DECIDE_ACCOMMODATION.rule())
                .metOn(record.all(AccommodationDecided.class).stream()
                        .filter(decided -> decided.period().equals(trigger.fact()))
                        .map(AccommodationDecided::on)
                        .findFirst())
                .until(end(period))
                .judgedAt(asAt));
    }

    /** A plan that says whether anything is delegated answers it; where it was not known then, it remains to be agreed. */
    private Obligation delegation(PlacementSpell spell) {
        var first = spell.episodes().getFirst();
        return Clock.of(
                        ObligationKind.DELEGATED_AUTHORITY,
                        new Trigger(first.id(), "Placement began", spell.start()),
                        settings.calendar().after(spell.start(), WITH_THE_PLACEMENT_PLAN),
                        EntryTask.ENTRY_DELEGATE_AUTHORITY.rule())
                .metOn(plan(first)
                        .filter(plan -> plan.delegated().isPresent())
                        .map(PlacementPlanAgreed::on)
                        .or(() -> record.all(AuthorityDelegated.class).stream()
                                .filter(agreed -> agreed.placement().equals(first.id()))
                                .map(AuthorityDelegated::on)
                                .findFirst()))
                .until(Days.earliest(record.ended(spell), record.cameOfAge(asAt)))
                .judgedAt(asAt);
    }

    /** It is asked for by itself only once the placement plan has left it open. */
    boolean isLeftOpenByPlan(Obligation delegation) {
        return record.episodes().stream()
                .filter(episode -> episode.id().equals(delegation.trigger().fact()))
                .anyMatch(first -> plan(first).isPresent());
    }

    private Optional<PlacementPlanAgreed> plan(Episode first) {
        return record.all(PlacementPlanAgreed.class).stream()
                .filter(plan -> plan.placement().equals(first.id()))
                .findFirst();
    }

    /** @param last the latest stay, or the agreement */
    private record Series(Episode first, Episode last) {
        LocalDate start() {
            return first.start();
        }

        /** Breaks recorded one by one may go on for some time after the last. */
        Optional<LocalDate> ended(LocalDate asAt) {
            boolean isAgreement = last.legalStatus() == LegalStatus.V4;
            return last.end()
                    .map(end -> isAgreement ? end : end.plus(SAME_SERIES))
                    .filter(end -> !end.isAfter(asAt));
        }

        boolean goesOnWith(Episode next) {
            return last.end()
                    .filter(end -> end.plus(SAME_SERIES).isBefore(next.start()))
                    .isEmpty();
        }
    }

    private List<Series> seriesOfShortBreaks() {
        var all = new ArrayList<Series>();
        for (var stay : record.shortBreaks()) {
            if (!all.isEmpty() && all.getLast().goesOnWith(stay)) {
                all.add(new Series(all.removeLast().first(), stay));
            } else {
                all.add(new Series(stay, stay));
            }
        }
        return all;
    }

    private Optional<LocalDate> end(PeriodOfCare period) {
        return Days.earliest(period.end(), record.cameOfAge(asAt));
    }
}
