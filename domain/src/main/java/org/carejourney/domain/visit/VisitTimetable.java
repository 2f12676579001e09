package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;

/**
 * When visits are due in one period of care. There is always one next visit; its last day is fixed when the visit before is
 * made, and what happens afterwards may bring it forward but never puts it off. So a placement that comes to be meant to
 * last lengthens the time only from the next visit on.
 *
 * <p>Of a child who was in care already when recording here began, the visit before is not known: the first interval runs
 * from the first day of use, which is the latest it can be.
 */
final class VisitTimetable {
    private final CareRecord record;
    private final PeriodOfCare period;
    private final VisitingRules rules;
    private final LocalDate asAt;
    private final LocalDate begin;
    private final Optional<LocalDate> adult;
    private final List<Obligation> done = new ArrayList<>();
    private final Awaited next;

    private VisitTimetable(
            CareRecord record, PeriodOfCare period, ClockSettings settings, LocalDate inUseSince, LocalDate asAt) {
        this.record = record;
        this.period = period;
        this.rules = new VisitingRules(record, settings);
        this.asAt = asAt;
        this.adult = record.adulthood();
        boolean sawTheStart = settings.isInUseOn(period.start());
        this.begin = sawTheStart ? period.start() : inUseSince;
        this.next = new Awaited(sawTheStart ? weekOne(period.first()) : sinceUse());
    }

    /** The one next visit, while the story is told from its beginning. */
    private static final class Awaited {
        private Clock clock;

        Awaited(Clock clock) {
            this.clock = clock;
        }
    }

    static List<Obligation> of(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var all = new ArrayList<Obligation>();
        settings.inUseSince().ifPresent(since -> {
            for (var period : record.periodsOfCare()) {
                if (period.end().filter(end -> !end.isAfter(since)).isEmpty()) {
                    all.addAll(new VisitTimetable(record, period, settings, since, asAt).run());
                }
            }
        });
        return all;
    }

    /** What moves the clock; on one day a move comes before what was told of it, and both before a visit. */
    private sealed interface Happened {
        LocalDate on();

        record Began(Episode episode) implements Happened {
            @Override
            public LocalDate on() {
                return episode.start();
            }
        }

        record Told(HowVisited how) implements Happened {
            @Override
            public LocalDate on() {
                return how.on();
            }
        }

        record Visited(VisitMade visit) implements Happened {
            @Override
            public LocalDate on() {
                return visit.on();
            }
        }
    }

    private List<Obligation> run() {
        if (adult.filter(day -> !day.isAfter(begin)).isPresent()) {
            return List.of();
        }
        for (var one : happened()) {
            switch (one) {
                case Happened.Began(var episode) -> began(episode);
                case Happened.Told(var how) ->
                    stricter(new Trigger(how.told(), "What decides the visits changed", how.on()));
                case Happened.Visited(var visit) -> visited(visit);
            }
        }
        if (adult.filter(day -> !next.clock.due().isBefore(day)).isEmpty()) {
            done.add(next.clock.until(ended()).judgedAt(asAt));
        }
        return done;
    }

    private List<Happened> happened() {
        var all = new ArrayList<Happened>();
        for (var episode : period.episodes()) {
            if (episode.start().isAfter(begin)) {
                all.add(new Happened.Began(episode));
            }
        }
        HowVisited.all(record).forEach(how -> all.add(new Happened.Told(how)));
        record.all(VisitMade.class).stream()
                .filter(VisitMade::counts)
                .forEach(visit -> all.add(new Happened.Visited(visit)));
        all.removeIf(one -> one.on().isBefore(begin)
                || ended().filter(end -> one.on().isAfter(end)).isPresent());
        all.sort(Comparator.comparing(Happened::on));
        return all;
    }

    /** The day on which care ended, or the young person came of age with care still open on the record. */
    private Optional<LocalDate> ended() {
        return Days.earliest(period.end(), record.cameOfAge(asAt));
    }

    private void began(Episode episode) {
        var day = episode.start();
        var eve = day.minusDays(1);
        if (rules.spellOn(day)
                .filter(spell -> spell.episodes().getFirst().equals(episode))
                .isPresent()) {
            bringForward(weekOne(episode));
        } else if (isNow(VisitingRules::isCareOrderWithParents, day, eve)) {
            var due = VisitingRules.AFTER_CARE_ORDER.nextAfter(day);
            bringForward(clock(
                    new Trigger(episode.id(), "Care order made", day), due, VisitingRules.AFTER_CARE_ORDER.rule()));
        } else {
            stricter(new Trigger(episode.id(), "Order or placement changed", day));
        }
    }

    private boolean isNow(Predicate<Episode> holds, LocalDate day, LocalDate eve) {
        return rules.homeOn(day).filter(holds).isPresent()
                && rules.homeOn(eve).filter(holds).isEmpty();
    }

    /** A shorter interval runs from the day it began to hold. */
    private void stricter(Trigger trigger) {
        var day = trigger.on();
        var regime = rules.on(day);
        if (regime.isStricterThan(rules.on(day.minusDays(1)), day)) {
            bringForward(clock(trigger, regime.nextAfter(day), regime.rule()));
        }
    }

    private void bringForward(Clock other) {
        if (other.due().isBefore(next.clock.due())) {
            next.clock = other;
        }
    }

    private void visited(VisitMade visit) {
        done.add(next.clock.metOn(Optional.of(visit.on())).judgedAt(asAt));
        var regime = rules.on(visit.on());
        next.clock = clock(new Trigger(visit.id(), "Visited", visit.on()), regime.nextAfter(visit.on()), regime.rule());
    }

    private Clock weekOne(Episode episode) {
        return clock(
                new Trigger(episode.id(), "Placement began", episode.start()),
                VisitingRules.WEEK_ONE.nextAfter(episode.start()),
                VisitingRules.WEEK_ONE.rule());
    }

    private Clock sinceUse() {
        var regime = rules.on(begin);
        return clock(
                new Trigger(period.first().id(), "Visits are recorded here since", begin),
                regime.nextAfter(begin),
                regime.rule());
    }

    private static Clock clock(Trigger trigger, LocalDate due, String rule) {
        return Clock.of(ObligationKind.VISIT, trigger, due, rule);
    }
}
