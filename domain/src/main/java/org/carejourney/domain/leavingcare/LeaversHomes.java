package org.carejourney.domain.leavingcare;

import static org.carejourney.domain.obligation.LocalClock.daysUsually;
import static org.carejourney.domain.obligation.LocalClock.weeksUsually;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;

/** What follows when a young person lives somewhere unsuitable, or cannot be reached any more. */
final class LeaversHomes {
    static final LocalClock TRACE_EVERY =
            daysUsually(7, "TRACING_EVERY", "Try again to find a young person with whom contact was lost");
    static final LocalClock TRACE_FOR =
            weeksUsually(4, "TRACING_FOR", "Go on trying to find a young person with whom contact was lost");

    private final CareLeaver leaver;
    private final ClockSettings settings;

    LeaversHomes(CareLeaver leaver, ClockSettings settings) {
        this.leaver = leaver;
        this.settings = settings;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        var moves = byDay(leaver.record().all(LeaverMoved.class), Comparator.comparing(LeaverMoved::on));
        for (int at = 0; at < moves.size(); at++) {
            if (moves.get(at).unsuitable()) {
                var movedOn =
                        at + 1 < moves.size() ? Optional.of(moves.get(at + 1).on()) : Optional.<LocalDate>empty();
                all.add(unsuitable(moves.get(at), movedOn));
            }
        }
        var contacts = byDay(leaver.record().all(ContactChanged.class), ContactChanged.ORDER);
        for (int at = 0; at < contacts.size(); at++) {
            if (contacts.get(at).lost()) {
                var changed = at + 1 < contacts.size()
                        ? Optional.of(contacts.get(at + 1).on())
                        : Optional.<LocalDate>empty();
                all.addAll(tracing(contacts.get(at), changed));
            }
        }
        return all;
    }

    private static <E> List<E> byDay(List<E> events, Comparator<E> order) {
        return events.stream().sorted(order).toList();
    }

    private Obligation unsuitable(LeaverMoved home, Optional<LocalDate> movedOn) {
        return Clock.of(
                        ObligationKind.UNSUITABLE_HOME,
                        new Trigger(home.id(), home.accommodation().meaning(), home.on()),
                        home.on(),
                        LeavingCareTask.LEAVING_TELL_HEAD_OF_SERVICE.rule())
                .metOn(leaver.record().all(HeadOfServiceTold.class).stream()
                        .filter(told -> told.home().equals(home.id()))
                        .map(HeadOfServiceTold::on)
                        .findFirst())
                .until(sooner(movedOn))
                .judgedAt(leaver.asAt());
    }

    /** Each attempt is a clock of its own; the last falls due when the weeks are over. */
    private List<Obligation> tracing(ContactChanged lost, Optional<LocalDate> changed) {
        var all = new ArrayList<Obligation>();
        var attempts = byDay(
                leaver.record().all(TracingTried.class).stream()
                        .filter(attempt -> attempt.lost().equals(lost.id()))
                        .toList(),
                Comparator.comparing(TracingTried::attempt));
        var until = settings.after(lost.on(), TRACE_FOR);
        var trigger = new Trigger(lost.id(), "Contact lost", lost.on());
        var due = settings.after(lost.on(), TRACE_EVERY);
        for (var attempt : attempts) {
            if (due.isAfter(until)) {
                return all;
            }
            all.add(attempt(trigger, due, Optional.of(attempt.on()), changed));
            trigger = new Trigger(attempt.id(), "Tried to find the young person", attempt.on());
            due = settings.after(due, TRACE_EVERY);
        }
        if (!due.isAfter(until)) {
            all.add(attempt(trigger, due, Optional.empty(), changed));
        }
        return all;
    }

    private Obligation attempt(
            Trigger trigger, LocalDate due, Optional<LocalDate> triedOn, Optional<LocalDate> changed) {
        return Clock.of(ObligationKind.TRACING, trigger, due, LeavingCareTask.LEAVING_TRACE.rule())
                .metOn(triedOn)
                .until(sooner(changed))
                .judgedAt(leaver.asAt());
    }

    private Optional<LocalDate> sooner(Optional<LocalDate> day) {
        return Stream.of(day, leaver.over()).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
