package org.carejourney.domain.missing;

import static org.carejourney.domain.obligation.LocalClock.daysUsually;
import static org.carejourney.domain.obligation.LocalClock.workingDaysUsually;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.ClockHours;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;

/** What is asked for when a child goes missing from care and when they come back. */
final class MissingClocks {
    static final LocalClock STRATEGY_WITHIN = workingDaysUsually(
            1, "MISSING_STRATEGY_WITHIN", "Hold the strategy discussion after a missing child calls for it");
    static final LocalClock OFTEN_WITHIN =
            daysUsually(90, "MISSING_OFTEN_WITHIN", "Time in which being missing three times calls for a discussion");
    static final LocalClock LONG_AFTER =
            daysUsually(1, "MISSING_LONG_AFTER", "Time missing after which a discussion is called for");

    /** Local practice, to be confirmed with the service. */
    private static final int OFTEN = 3;

    /** @see "Statutory guidance on children who run away or go missing from home or care, 2014" */
    private static final int INTERVIEW_WITHIN_HOURS = 72;

    private static final int INTERVIEW_WITHIN_DAYS = 3;

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    MissingClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        var spells = MissingSpell.of(record, MissingType.M);
        for (var spell : spells) {
            var period = periodOf(spell);
            if (period.isPresent() && settings.isInUseOn(spell.start())) {
                var over = over(period.get());
                report(spell, over).ifPresent(all::add);
                strategy(spell, spells, over).ifPresent(all::add);
            }
        }
        for (var back : Return.of(record)) {
            if (settings.isInUseOn(back.on())) {
                periodOf(back.spell()).ifPresent(period -> all.add(interview(back, over(period))));
            }
        }
        return all;
    }

    private Optional<PeriodOfCare> periodOf(MissingSpell spell) {
        return record.periodsOfCare().stream()
                .filter(period -> !period.start().isAfter(spell.start())
                        && period.end()
                                .filter(end -> !end.isAfter(spell.start()))
                                .isEmpty())
                .findFirst();
    }

    /** Care ended, or the young person turned 18; a missing episode open then is over too. */
    private Optional<LocalDate> over(PeriodOfCare period) {
        return Days.earliest(period.end(), record.cameOfAge(asAt));
    }

    /** Asked for where the going missing is told here; what a return tells a year later was reported long ago. */
    private Optional<Obligation> report(MissingSpell spell, Optional<LocalDate> over) {
        return record.all(WentMissing.class).stream()
                .filter(told -> told.begins(spell.first()))
                .findFirst()
                .map(told -> Clock.of(
                                ObligationKind.MISSING_REPORT,
                                trigger(spell, "Went missing", spell.start()),
                                spell.start(),
                                MissingTask.MISSING_REPORT.rule())
                        .metOn(reportedOn(told, spell))
                        .until(Stream.of(over, spell.end())
                                .flatMap(Optional::stream)
                                .min(LocalDate::compareTo))
                        .judgedAt(asAt));
    }

    private Optional<LocalDate> reportedOn(WentMissing told, MissingSpell spell) {
        return told.policeTold() && told.workerTold()
                ? Optional.of(told.on())
                : record.all(MissingReported.class).stream()
                        .filter(report -> spell.has(report.episode()))
                        .map(MissingReported::on)
                        .findFirst();
    }

    private Optional<Obligation> strategy(MissingSpell spell, List<MissingSpell> all, Optional<LocalDate> over) {
        return often(spell, all)
                .or(() -> forLong(spell))
                .map(trigger -> Clock.of(
                                ObligationKind.STRATEGY_DISCUSSION,
                                trigger,
                                settings.after(trigger.on(), STRATEGY_WITHIN),
                                MissingTask.MISSING_STRATEGY.rule())
                        .metOn(record.all(StrategyDiscussionHeld.class).stream()
                                .filter(held -> spell.has(held.episode()))
                                .map(StrategyDiscussionHeld::on)
                                .findFirst())
                        .until(over)
                        .judgedAt(asAt));
    }

    private Optional<Trigger> often(MissingSpell spell, List<MissingSpell> all) {
        var since = settings.before(spell.start(), OFTEN_WITHIN);
        long times = all.stream()
                .filter(one -> one.start().isAfter(since) && !one.start().isAfter(spell.start()))
                .count();
        return times < OFTEN
                ? Optional.empty()
                : Optional.of(trigger(
                        spell,
                        "Missing %d times in %d days".formatted(times, settings.length(OFTEN_WITHIN, spell.start())),
                        spell.start()));
    }

    /** Where the times are not known, one who came back on the next day is not taken as missing for 24 hours. */
    private Optional<Trigger> forLong(MissingSpell spell) {
        var full = settings.after(spell.start(), LONG_AFTER);
        boolean isLong = spell.end()
                .map(end -> end.isAfter(full) || (end.equals(full) && wasAwayUntilTheHour(spell)))
                .orElse(!full.isAfter(asAt));
        return isLong ? Optional.of(trigger(spell, "Missing for 24 hours", full)) : Optional.empty();
    }

    private boolean wasAwayUntilTheHour(MissingSpell spell) {
        var went = record.all(WentMissing.class).stream()
                .filter(told -> told.begins(spell.first()))
                .flatMap(told -> told.at().stream())
                .findFirst();
        var back = Return.of(record, spell.first().id()).flatMap(Return::at);
        return went.isPresent() && back.filter(went.get()::isAfter).isEmpty() && back.isPresent();
    }

    private Obligation interview(Return back, Optional<LocalDate> over) {
        var due = back.at().map(time -> ClockHours.after(back.on(), time, INTERVIEW_WITHIN_HOURS));
        var dueOn = due.map(moment -> moment.toLocalDate()).orElse(back.on().plusDays(INTERVIEW_WITHIN_DAYS));
        var dueAt = due.map(moment -> moment.toLocalTime());
        var held = back.interview();
        return Clock.of(
                        ObligationKind.RETURN_INTERVIEW,
                        trigger(back.spell(), "Came back", back.on()),
                        dueOn,
                        "Within 72 hours of the return on %s, so by %s (statutory guidance on missing children, 2014)"
                                .formatted(DayWords.of(back.on(), back.at()), DayWords.of(dueOn, dueAt)))
                .dueAt(dueAt)
                .metOn(held.map(ReturnInterviewHeld::on))
                .metAt(held.flatMap(ReturnInterviewHeld::at))
                .excludedBecause(Optional.of("The child declined the interview").filter(declined -> back.wasDeclined()))
                .until(over)
                .judgedAt(asAt);
    }

    private static Trigger trigger(MissingSpell spell, String what, LocalDate on) {
        return new Trigger(spell.first().id(), what, on);
    }
}
