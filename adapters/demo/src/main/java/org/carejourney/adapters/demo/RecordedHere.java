package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LateBecause;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Situation;
import org.carejourney.domain.work.Work;

/**
 * What the people of the invented council recorded of one child beside the returns. Week by week they do what the rules
 * ask of them, through the same forms as everyone, so that no record comes about that a worker could not have made.
 */
final class RecordedHere {
    private static final int LOOKS_EVERY_DAYS = 7;
    /** What was forgotten comes to light at the next review at the latest. */
    private static final int FORGOTTEN_AT_MOST = 120;

    /** What did not answer the step, such as a missed appointment, is tried again. */
    private static final int AGAIN_AFTER_DAYS = 14;

    private static final int MOST_LOOKS = 2_000;

    private final ClockSettings clocks;
    private final LocalDate today;
    private final Supplier<FactId> ids;
    private final Chance chance;
    private final Map<String, Optional<LocalDate>> plans = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final List<Fact> recorded = new ArrayList<>();
    private final AsReturned returned;
    private CareRecord known;

    RecordedHere(CareRecord record, ClockSettings clocks, LocalDate today, Supplier<FactId> ids) {
        this.clocks = clocks;
        this.today = today;
        this.ids = ids;
        this.known = record;
        this.chance = Chance.of(DemoCouncil.SEED)
                .of("recorded here", record.child().value().hashCode());
        this.returned = new AsReturned(record, chance.of("as returned", 0));
    }

    List<Fact> facts() {
        var since = clocks.inUseSince();
        if (since.isEmpty() || known.isOverBefore(since.get())) {
            return List.of();
        }
        bringOver(since.get());
        var day = since.get();
        for (int looks = 0; looks < MOST_LOOKS && !day.isAfter(today); looks++) {
            if (!doSomething(day)) {
                day = day.equals(today) ? today.plusDays(1) : earlier(day.plusDays(LOOKS_EVERY_DAYS), today);
            }
        }
        return recorded;
    }

    /** Does one thing that was planned for the day or before; false where nothing was. */
    private boolean doSomething(LocalDate day) {
        for (var work : JourneyCatalogue.work(known, clocks, day)) {
            if (!(work.task() instanceof ReviewTask) && !work.from().isAfter(day)) {
                var plan = plans.computeIfAbsent(name(work), name -> plan(work, name));
                if (plan.filter(on -> !on.isAfter(day)).isPresent() && isDone(work, plan.get(), day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String name(Work work) {
        return work.kind() + ":" + work.trigger().fact().value() + ":"
                + work.about().value() + ":" + work.task().name() + ":" + work.due();
    }

    private void bringOver(LocalDate began) {
        for (var last : BroughtOver.ALL) {
            var chances = chance.of("brought over", last.act().hashCode());
            var act = JourneyCatalogue.act(last.act()).orElseThrow();
            if (chances.happens(last.known()) && wasInCare(began)) {
                record(act, Optional.empty(), last.day(began, chances), began, 1, chances, last.answers());
            }
        }
    }

    private boolean wasInCare(LocalDate began) {
        return known.asAt(began).periodsOfCare().stream()
                .anyMatch(period -> period.isOpen() && period.start().isBefore(began));
    }

    /** When it is done. */
    private Optional<LocalDate> plan(Work work, String name) {
        return planned(work, name).map(day -> returned.day(work, day));
    }

    private Optional<LocalDate> planned(Work work, String name) {
        var mood = chance.of(name, 0);
        var habit = Habit.of(work.kind(), work.from());
        int age = known.born().map(born -> Ages.on(born, work.from())).orElse(0);
        var habit = Habit.of(work.kind(), age);
        if (mood.happens(habit.inTime())) {
            int days = (int) Math.max(0, work.by().toEpochDay() - work.from().toEpochDay());
            return Optional.of(work.by().minusDays((long) (days * mood.between(0.0, 0.6))));
        }
        return Optional.of(work.by()
                .plusDays(
                        mood.happens(habit.lateOtherwise())
                                ? mood.between(1, habit.mostDaysLate())
                                : mood.between(30, FORGOTTEN_AT_MOST)));
    }

    private boolean isDone(Work work, LocalDate on, LocalDate day) {
        var usually = Habit.of(work.kind(), work.from()).asUsual();
        var done = record(work.task().act(), Optional.of(work), on, day, usually, answers(name(work)), Map.of());
        plans.put(
                name(work),
                switch (done) {
                    case YES -> Optional.of(on.plusDays(AGAIN_AFTER_DAYS));
                    case ANOTHER_DAY -> Optional.of(on.plusDays(1));
                    case NO -> Optional.empty();
                });
        return done == Done.YES;
    }

    private enum Done {
        YES,
        /** The like was recorded that day already. */
        ANOTHER_DAY,
        NO
    }

    private Done record(
            Act act,
            Optional<Work> work,
            LocalDate on,
            LocalDate day,
            double usually,
            Chance chances,
            Map<String, String> said) {
        var now = Recording.situation(known, clocks, day, act, FactId.UNSAVED);
        var meant = work.isPresent() ? now.with(work) : now;
        var decision = act.form(meant).map(asked -> {
            var answers = new InventedAnswers(chances, returned, usually, on, day).to(asked);
            var given = new HashMap<>(answers.given());
            given.putAll(said);
            return Recording.decide(act, meant, new Answers(given, answers.notKnown(), answers.lateBecause()));
        });
        if (decision.isEmpty()
                || !(decision.get() instanceof Decision.Accepted(var facts))
                || !facts.stream().allMatch(RecordedHere::isNewEvent)) {
            return Done.NO;
        }
        if (facts.stream().anyMatch(fact -> isThere(fact) && !(fact instanceof LateBecause))) {
            return Done.ANOTHER_DAY;
        }
        var numbered = facts.stream()
                .filter(fact -> !isThere(fact))
                .map(fact -> Numbering.numbered(fact, ids.get()))
                .toList();
        recorded.addAll(numbered);
        var all = new ArrayList<>(known.facts());
        all.addAll(numbered);
        known = CareRecord.of(known.child(), all);
        return Done.YES;
    }

    private boolean isThere(Fact fact) {
        return known.facts().stream()
                .anyMatch(one -> one.getClass().equals(fact.getClass())
                        && one instanceof Event said
                        && fact instanceof Event again
                        && said.key().equals(again.key()));
    }

    /** Whoever did not come the first time may come the next. */
    private Chance answers(String name) {
        return chance.of(name, attempts.merge(name, 1, Integer::sum));
        var act = work.task().act();
        var now = Recording.situation(known, clocks, day, act, FactId.UNSAVED).with(Optional.of(work));
        var answers = new InventedAnswers(chance.of(name(work), 1), on, day);
        var facts = act.form(now)
                .flatMap(form -> told(act, now, answers.to(form))
                        .or(() -> told(act, now, answers.usual().to(form))));
        if (facts.isEmpty()) {
            plans.put(name(work), Optional.empty());
            return false;
        for (var fact : facts.get()) {
            var before = recorded.stream().filter(one -> isSaidAnew(one, fact)).findFirst();
            before.ifPresent(all::remove);
            before.ifPresent(recorded::remove);
            var numbered = Numbering.numbered(fact, before.map(Fact::id).orElseGet(ids));
            all.add(numbered);
            recorded.add(numbered);
        return true;
    /** What the answers come to; empty where they are refused, or would tell what the returns tell. */
    private static Optional<List<Fact>> told(Act act, Situation now, Answers answers) {
        return switch (Recording.decide(act, now, answers)) {
            case Decision.Accepted(var facts) ->
                Optional.of(facts).filter(all -> all.stream().allMatch(RecordedHere::isNewEvent));
            case Decision.Refused ignored -> Optional.empty();
        };
    /** A step that is late twice is explained twice: the second reason takes the place of the first. */
    private static boolean isSaidAnew(Fact before, Fact now) {
        return before.getClass().equals(now.getClass())
                && ((Event) before).key().equals(((Event) now).key());
        var form = act.form(now);
        var decision = form.map(asked ->
                Recording.decide(act, now, new InventedAnswers(chance.of(name(work), 1), on, day).to(asked)));
        if (decision.isPresent()
                && decision.get() instanceof Decision.Accepted(var facts)
                && facts.stream().allMatch(RecordedHere::isNewEvent)) {
            var numbered = facts.stream()
                    .map(fact -> Numbering.numbered(fact, ids.get()))
                    .toList();
            recorded.removeIf(fact -> isSaidAnew(fact, numbered));
            recorded.addAll(numbered);
            var all = new ArrayList<>(known.facts());
            all.removeIf(fact -> isSaidAnew(fact, numbered));
            all.addAll(numbered);
            known = CareRecord.of(known.child(), all);
            return true;
        }
        plans.put(name(work), Optional.empty());
        return false;
    }

    /** A step that comes round again, late both times, gives its reason anew. */
    private static boolean isSaidAnew(Fact before, List<Fact> now) {
        return before instanceof Event said
                && now.stream()
                        .anyMatch(fact -> fact instanceof Event event
                                && event.getClass().equals(said.getClass())
                                && event.key().equals(said.key()));
    }

    /** What returns tell of is told by the returns. */
    private static boolean isNewEvent(Fact fact) {
        return fact instanceof Event && fact.id().equals(FactId.UNSAVED);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
