package org.carejourney.domain.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LateBecause;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Situation;
import org.carejourney.domain.work.Work;

/** How everything is recorded: the answers fit the form, the act accepts them, and what comes late is explained. */
public final class Recording {
    private Recording() {}

    /** In which an act would be recorded today. */
    public static Situation situation(
            CareRecord record, ClockSettings settings, LocalDate today, Act act, FactId told) {
        var then = record.asAt(today);
        return new Situation(then, settings, today, work(then, settings, today, act), told);
    }

    /**
     * In which an event is told anew: without it, about the same matter. Where nothing asks for it today, as it was when it
     * was recorded: without what was recorded here after it, on the last day on which it was asked for, looked for week by
     * week.
     */
    public static Situation anew(CareRecord record, ClockSettings settings, LocalDate today, Act act, Event event) {
        var now = situation(record.without(event), settings, today, act, event.id());
        return ofTheMatter(now, act, event)
                .or(() -> Optional.of(now)
                        .filter(asked -> AskedAnew.about(event).isEmpty()
                                && act.form(asked).isPresent()))
                .orElseGet(() -> then(record.before(event), settings, today, act, event));
    }

    private static Situation then(CareRecord before, ClockSettings settings, LocalDate today, Act act, Event event) {
        return days(event, today)
                .flatMap(day -> ofTheMatter(situation(before, settings, day, act, event.id()), act, event).stream())
                .findFirst()
                .or(() -> days(event, today)
                        .map(day -> situation(before, settings, day, act, event.id()))
                        .filter(then -> act.form(then).isPresent())
                        .findFirst())
                .orElseGet(() -> situation(before, settings, today, act, event.id()));
    }

    private static Stream<LocalDate> days(Event event, LocalDate today) {
        var first = event.happenedOn().isAfter(today) ? today : event.happenedOn();
        return Stream.concat(today.datesUntil(first, Period.ofWeeks(-1)), Stream.of(first));
    }

    private static Optional<Situation> ofTheMatter(Situation now, Act act, Event event) {
        var about = AskedAnew.about(event);
        return JourneyCatalogue.ofAct(act).stream()
                .flatMap(journey -> journey.work(now.record(), now.settings(), now.today()).stream())
                .filter(work -> work.task().act().equals(act)
                        && (about.contains(work.about())
                                || about.contains(work.trigger().fact())))
                .map(work -> now.with(Optional.of(work)))
                .filter(then -> act.form(then).isPresent())
                .findFirst();
    }

    private static Optional<Work> work(CareRecord then, ClockSettings settings, LocalDate today, Act act) {
        return JourneyCatalogue.ofAct(act).flatMap(journey -> journey.doneBy(act, journey.work(then, settings, today)));
    }

    /** The facts that the answers come to, or why they cannot be so. */
    public static Decision decide(Act act, Situation now, Answers answers) {
        var form = act.form(now);
        if (form.isEmpty()) {
            return Decision.refused(act.closedBecause(now)
                    .orElse("The record has moved on and no longer asks for this; look at the child's page"));
        }
        var problem = answers.problem(form.get());
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        return switch (act.decide(now, answers)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted accepted -> explained(accepted, now, answers);
        };
    }

    /** Who does something after its last day in time says why; the reason goes on the record beside it. */
    private static Decision explained(Decision.Accepted accepted, Situation now, Answers answers) {
        var done = accepted.facts().stream().max(Comparator.comparing(Fact::happenedOn));
        if (now.work().isEmpty()
                || done.isEmpty()
                || !isLate(done.get(), now.work().get())) {
            return accepted;
        }
        var work = now.work().orElseThrow();
        var reason = answers.lateBecause().strip();
        if (reason.isEmpty()) {
            return Decision.refused("It was to be done by %s: say why it is late"
                    .formatted(DayWords.of(work.watched().due())));
        }
        var all = new ArrayList<Fact>(accepted.facts());
        all.add(new LateBecause(
                FactId.UNSAVED,
                work.kind(),
                work.trigger().fact(),
                work.task().name(),
                done.get().happenedOn(),
                reason));
        return new Decision.Accepted(all, accepted.withdrawn());
    }

    private static boolean isLate(Fact done, Work work) {
        var time = done instanceof Event event ? event.happenedAt() : Optional.<LocalTime>empty();
        return work.watched().isOverAt(done.happenedOn(), time);
    }
}
