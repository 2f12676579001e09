package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.obligation.ClockSettings;
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

    private static final int MOST_LOOKS = 2_000;

    private final ClockSettings clocks;
    private final LocalDate today;
    private final Supplier<FactId> ids;
    private final Chance chance;
    private final Map<String, Optional<LocalDate>> plans = new HashMap<>();
    private final List<Fact> recorded = new ArrayList<>();
    private CareRecord known;

    RecordedHere(CareRecord record, ClockSettings clocks, LocalDate today, Supplier<FactId> ids) {
        this.clocks = clocks;
        this.today = today;
        this.ids = ids;
        this.known = record;
        this.chance = Chance.of(DemoCouncil.SEED)
                .of("recorded here", record.child().value().hashCode());
    }

    List<Fact> facts() {
        var since = clocks.inUseSince();
        if (since.isEmpty() || known.isOverBefore(since.get())) {
            return List.of();
        }
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
            boolean early = work.from().isAfter(day);
            if (!(work.task() instanceof ReviewTask) && (!early || isMadeGood(work))) {
                var plan = plans.computeIfAbsent(name(work), name -> early ? early(work) : plan(work));
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

    /** What chance depends on: not on numbers of facts, which others of the same child would move. */
    private Chance mood(Work work, int purpose) {
        return chance.of(
                "%s:%s:%s:%s:%s"
                        .formatted(work.kind(), work.trigger().on(), work.task().name(), work.from(), work.due()),
                purpose);
    }

    /** What nobody knew when recording began is not left until it opens by itself. */
    private boolean isMadeGood(Work work) {
        return Habit.of(work.kind()).makesGoodAfterDays() > 0
                && clocks.inUseSince().filter(work.trigger().on()::equals).isPresent();
    }

    private Optional<LocalDate> early(Work work) {
        int days = mood(work, 0).waitingDays(Habit.of(work.kind()).makesGoodAfterDays());
        return Optional.of(earlier(work.trigger().on().plusDays(days), work.from()));
    }

    /** When it is done. */
    private Optional<LocalDate> plan(Work work) {
        var mood = mood(work, 0);
        var habit = Habit.of(work.kind());
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
        var act = work.task().act();
        var now = Recording.situation(known, clocks, day, act, FactId.UNSAVED).with(Optional.of(work));
        var answers = new InventedAnswers(mood(work, 1), on, day);
        var facts = act.form(now)
                .flatMap(form -> told(act, now, answers.to(form))
                        .or(() -> told(act, now, answers.usual().to(form))));
        if (facts.isEmpty()) {
            plans.put(name(work), Optional.empty());
            return false;
        }
        var all = new ArrayList<>(known.facts());
        for (var fact : facts.get()) {
            var before = recorded.stream().filter(one -> isSaidAnew(one, fact)).findFirst();
            before.ifPresent(all::remove);
            before.ifPresent(recorded::remove);
            var numbered = Numbering.numbered(fact, before.map(Fact::id).orElseGet(ids));
            all.add(numbered);
            recorded.add(numbered);
        }
        known = CareRecord.of(known.child(), all);
        return true;
    }

    /** What the answers come to; empty where they are refused, or would tell what the returns tell. */
    private static Optional<List<Fact>> told(Act act, Situation now, Answers answers) {
        return switch (Recording.decide(act, now, answers)) {
            case Decision.Accepted(var facts) ->
                Optional.of(facts).filter(all -> all.stream().allMatch(RecordedHere::isNewEvent));
            case Decision.Refused ignored -> Optional.empty();
        };
    }

    /** A step that is late twice is explained twice: the second reason takes the place of the first. */
    private static boolean isSaidAnew(Fact before, Fact now) {
        return before.getClass().equals(now.getClass())
                && ((Event) before).key().equals(((Event) now).key());
    }

    /** What returns tell of is told by the returns. */
    private static boolean isNewEvent(Fact fact) {
        return fact instanceof Event && fact.id().equals(FactId.UNSAVED);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
