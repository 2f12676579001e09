package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.permanence.adoption.AdoptionJourney;
import org.carejourney.domain.proceedings.ProceedingsTask;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;
import org.carejourney.domain.work.Work;

/**
 * What the people of the invented council recorded of one child beside the returns. Week by week they do what the rules
 * ask of them, through the same forms as everyone, so that no record comes about that a worker could not have made.
 */
final class RecordedHere {
    private static final int LOOKS_EVERY_DAYS = 14;
    /** What was forgotten comes to light at the next review at the latest. */
    private static final int FORGOTTEN_AT_MOST = 120;

    /** What did not answer the step, such as a missed appointment, is tried again. */
    private static final int AGAIN_AFTER_DAYS = 14;

    private static final int MOST_LOOKS = 2_000;

    private final ClockSettings clocks;
    private final LocalDate today;
    private final Supplier<FactId> ids;
    private final Chance chance;
    private final Hindsight hindsight;
    private final Map<String, Optional<LocalDate>> plans = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final List<Fact> recorded = new ArrayList<>();
    private final AsReturned returned;
    private final InventedCourt court;
    private CareRecord known;

    RecordedHere(CareRecord record, ClockSettings clocks, LocalDate today, Supplier<FactId> ids) {
        this.clocks = clocks;
        this.today = today;
        this.ids = ids;
        this.known = record;
        this.hindsight = new Hindsight(record, today);
        this.chance = Chance.of(DemoCouncil.SEED)
                .of("recorded here", record.child().value().hashCode());
        this.returned = new AsReturned(record, chance.of("as returned", 0));
        this.court = new InventedCourt(today, chance.of("court", 0));
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
                day = day.equals(today) ? today.plusDays(1) : Days.earlier(day.plusDays(LOOKS_EVERY_DAYS), today);
            }
        }
        return recorded;
    }

    /**
     * Does what was planned for the day or before, one thing of each journey at a time, for doing one may change the next;
     * false where nothing was.
     */
    private boolean doSomething(LocalDate day) {
        var busy = new HashSet<Journey>();
        for (var work : JourneyCatalogue.work(known, clocks, day)) {
            var journey = journey(work);
            boolean early = work.from().isAfter(day);
            if (!(work.task() instanceof ReviewTask) && (!early || isMadeGood(work)) && !busy.contains(journey)) {
                var plan = plans.computeIfAbsent(name(work), name -> early ? early(work) : plan(work));
                if (plan.filter(on -> !on.isAfter(day)).isPresent() && isDone(work, plan.get(), day)) {
                    busy.add(journey);
                }
            }
        }
        return isAskedOfTheCourt(day) || !busy.isEmpty();
    }

    /** What no step asks for, and people record all the same: more time, an expert's report. */
    private boolean isAskedOfTheCourt(LocalDate day) {
        var asked = court.askedOfTheCourt(known, day);
        if (asked.isEmpty()) {
            return false;
        }
        var act = asked.get().act();
        var facts = decided(
                act,
                Recording.situation(known, clocks, day, act, FactId.UNSAVED),
                asked.get().answers());
        facts.ifPresent(this::keep);
        return facts.isPresent();
    }

    private static Journey journey(Work work) {
        return JourneyCatalogue.ofAct(work.task().act()).orElseThrow();
    }

    private static String name(Work work) {
        return work.kind() + ":" + work.trigger().fact().value() + ":"
                + work.about().value() + ":" + work.task().name() + ":" + work.due();
    }

    /** What chance depends on: not on numbers of facts, which others of the same child would move. */
    private Chance mood(Work work, int purpose) {
        return chance.of(
                "%s:%s:%s:%s:%s"
                        .formatted(work.kind(), work.trigger().on(), work.task().name(), work.from(), work.due()),
                purpose);
    }

    /** What nobody knew when recording began is not left until it opens by itself. */
    private boolean isMadeGood(Work work) {
        return habit(work).makesGoodAfterDays() > 0
                && clocks.inUseSince().filter(work.trigger().on()::equals).isPresent();
    }

    private Optional<LocalDate> early(Work work) {
        int days = mood(work, 0).waitingDays(habit(work).makesGoodAfterDays());
        return Optional.of(Days.earlier(work.trigger().on().plusDays(days), work.from()));
    }

    private void bringOver(LocalDate began) {
        for (var last : BroughtOver.ALL) {
            var chances = chance.of("brought over", last.act().hashCode());
            var act = JourneyCatalogue.act(last.act()).orElseThrow();
            if (chances.happens(last.known()) && wasInCare(began)) {
                record(
                        act,
                        Optional.empty(),
                        last.day(began, chances),
                        began,
                        1,
                        chances,
                        (form, answers) -> with(answers, last.answers()));
            }
        }
    }

    private boolean wasInCare(LocalDate began) {
        return known.asAt(began).periodsOfCare().stream()
                .anyMatch(period -> period.isOpen() && period.start().isBefore(began));
    }

    /** When it is done. */
    private Optional<LocalDate> plan(Work work) {
        if (work.task() instanceof ProceedingsTask task) {
            return court.plan(known, work, task);
        }
        return hindsight.day(work, mood(work, 2), planned(work).map(day -> returned.day(work, day)));
    }

    private Optional<LocalDate> planned(Work work) {
        var mood = mood(work, 0);
        var habit = habit(work);
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

    private Habit habit(Work work) {
        int age = known.born().map(born -> Ages.on(born, work.from())).orElse(0);
        return Habit.of(work.kind(), work.from(), age);
    }

    private boolean isDone(Work work, LocalDate on, LocalDate day) {
        var usually = habit(work).asUsual();
        var done = record(
                work.task().act(),
                Optional.of(work),
                on,
                day,
                usually,
                answers(work),
                (form, answers) -> work.task() instanceof ProceedingsTask task
                        ? court.answers(known, work, task, form, answers, on)
                        : with(answers, hindsight.answers(work, mood(work, 3), on)));
        boolean isTriedAgain = done && !(journey(work) instanceof AdoptionJourney);
        plans.put(name(work), isTriedAgain ? Optional.of(on.plusDays(AGAIN_AFTER_DAYS)) : Optional.empty());
        return done;
    }

    /** With answers now and then out of the ordinary; where they are refused, with the usual ones. */
    private boolean record(
            Act act,
            Optional<Work> work,
            LocalDate on,
            LocalDate day,
            double usually,
            Chance chances,
            BiFunction<Form, Answers, Answers> said) {
        var now = Recording.situation(known, clocks, day, act, FactId.UNSAVED);
        var meant = work.isPresent() ? now.with(work) : now;
        var facts = act.form(meant)
                .flatMap(form -> told(act, meant, form, new InventedAnswers(chances, returned, usually, on, day), said)
                        .or(() -> told(act, meant, form, new InventedAnswers(chances, returned, 1, on, day), said)));
        facts.ifPresent(this::keep);
        return facts.isPresent();
    }

    private Optional<List<Fact>> told(
            Act act, Situation now, Form form, InventedAnswers invented, BiFunction<Form, Answers, Answers> said) {
        return decided(act, now, said.apply(form, invented.to(form)));
    }

    /** What the answers come to; empty where they are refused, or would tell what the returns tell. */
    private Optional<List<Fact>> decided(Act act, Situation now, Answers answers) {
        return switch (Recording.decide(act, now, answers)) {
            case Decision.Accepted(var facts, var withdrawn) ->
                Optional.of(facts)
                        .filter(all -> withdrawn.isEmpty() && all.stream().allMatch(this::isOurs));
            case Decision.Refused ignored -> Optional.empty();
        };
    }

    private static Answers with(Answers answers, Map<String, String> said) {
        var given = new HashMap<>(answers.given());
        given.putAll(said);
        return new Answers(given, answers.notKnown(), answers.lateBecause());
    }

    /** What is said anew takes the place of what was said before, as it does for everyone. */
    private void keep(List<Fact> facts) {
        var all = new ArrayList<>(known.facts());
        for (var fact : facts) {
            var before =
                    known.facts().stream().filter(one -> isSaidAnew(one, fact)).findFirst();
            before.ifPresent(all::remove);
            before.ifPresent(recorded::remove);
            var numbered = Numbering.numbered(fact, before.map(Fact::id).orElseGet(ids));
            all.add(numbered);
            recorded.add(numbered);
        }
        known = CareRecord.of(known.child(), all);
    }

    /** A child has one decision for adoption: it is told anew, with the match. */
    private static boolean isSaidAnew(Fact before, Fact now) {
        return switch (now) {
            case AdoptionDecision ignored -> before instanceof AdoptionDecision;
            case Event event ->
                before.getClass().equals(event.getClass())
                        && ((Event) before).key().equals(event.key());
            default -> false;
        };
    }

    /** Whoever did not come the first time may come the next. */
    private Chance answers(Work work) {
        return mood(work, attempts.merge(name(work), 1, Integer::sum));
    }

    /** What returns tell of is told by the returns: of adoption, once the child is adopted. */
    private boolean isOurs(Fact fact) {
        boolean isOfReturn = fact instanceof AdoptionDecision
                && known.only(AdoptionDecision.class)
                        .filter(decision -> !recorded.contains(decision))
                        .isPresent();
        return (fact instanceof Event || fact instanceof AdoptionDecision)
                && !isOfReturn
                && fact.id().equals(FactId.UNSAVED);
    }
}
