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
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.FactId;
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
    private final Hindsight hindsight;
    private final Map<String, Optional<LocalDate>> plans = new HashMap<>();
    private final List<Fact> recorded = new ArrayList<>();
    private CareRecord known;

    RecordedHere(CareRecord record, ClockSettings clocks, LocalDate today, Supplier<FactId> ids) {
        this.clocks = clocks;
        this.today = today;
        this.ids = ids;
        this.known = record;
        this.hindsight = new Hindsight(record, today);
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

    /** When it is done. */
    private Optional<LocalDate> plan(Work work, String name) {
        return hindsight.day(work, chance.of(name, 2), byHabit(work, name));
    }

    private Optional<LocalDate> byHabit(Work work, String name) {
        var mood = chance.of(name, 0);
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
        var form = act.form(now);
        var fitting = hindsight.answers(work, chance.of(name(work), 3), on);
        var decision = form.map(asked ->
                Recording.decide(act, now, new InventedAnswers(chance.of(name(work), 1), on, day, fitting).to(asked)));
        if (decision.isPresent()
                && decision.get() instanceof Decision.Accepted(var facts)
                && facts.stream().allMatch(this::isOurs)) {
            facts.forEach(this::record);
            // Done once: a journey that came back to a step with nothing new would be worked for ever.
            plans.put(name(work), Optional.empty());
            return true;
        }
        plans.put(name(work), Optional.empty());
        return false;
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

    /** A child has one decision for adoption: it is told anew, with the match. */
    private void record(Fact fact) {
        var before = fact instanceof AdoptionDecision
                ? known.only(AdoptionDecision.class)
                : Optional.<AdoptionDecision>empty();
        var numbered = Numbering.numbered(fact, before.map(Fact::id).orElseGet(ids));
        before.ifPresent(recorded::remove);
        recorded.add(numbered);
        var all = new ArrayList<>(known.facts());
        before.ifPresent(all::remove);
        all.add(numbered);
        known = CareRecord.of(known.child(), all);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
