package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;

/**
 * Every visit asked for: those of the timetable, those that child or carer asked for beside it, and those agreed for short
 * breaks. One visit answers all that are open.
 */
final class VisitClocks {
    private static final String ASKED_FOR =
            "The child or the carer asked for a visit (regulation 28(7)); within how long is local";
    private static final String SHORT_BREAK =
            "As agreed with reviewing officer and parents before the first stay (regulation 48(3)(c))";

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;
    private final List<VisitMade> visits;

    VisitClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
        this.visits = record.all(VisitMade.class).stream()
                .filter(VisitMade::counts)
                .sorted(Comparator.comparing(VisitMade::on))
                .toList();
    }

    List<Obligation> obligations() {
        var all = new ArrayList<>(VisitTimetable.of(record, settings, asAt));
        record.all(ExtraVisitRequested.class).forEach(request -> all.add(askedFor(request)));
        all.addAll(duringShortBreaks());
        all.sort(Comparator.comparing(Obligation::due));
        return all;
    }

    private Obligation askedFor(ExtraVisitRequested request) {
        return Clock.of(
                        ObligationKind.EXTRA_VISIT,
                        new Trigger(request.id(), request.by().words() + " asked for a visit", request.on()),
                        settings.after(request.on(), VisitTimes.EXTRA_VISIT),
                        ASKED_FOR)
                .metOn(visits.stream()
                        .map(VisitMade::on)
                        .filter(on -> !on.isBefore(request.on()))
                        .findFirst())
                .until(careEndedAfter(request.on()))
                .judgedAt(asAt);
    }

    /** Care ended, or the young person came of age with care still open on the record. */
    private Optional<LocalDate> careEndedAfter(LocalDate day) {
        var ends = record.periodsOfCare().stream().map(PeriodOfCare::end).flatMap(Optional::stream);
        var adult = record.cameOfAge(asAt);
        return Stream.concat(ends, adult.stream())
                .filter(end -> !end.isBefore(day))
                .min(Comparator.naturalOrder());
    }

    /** From the day of the agreement, and then from visit to visit, while breaks go on. */
    private List<Obligation> duringShortBreaks() {
        var agreed = record.all(VisitingAgreed.class).stream()
                .filter(one -> one.circumstance() == Circumstance.AGREED_FOR_SHORT_BREAKS)
                .max(Comparator.comparing(VisitingAgreed::on));
        if (agreed.isEmpty() || record.shortBreaks().isEmpty()) {
            return List.of();
        }
        var since = agreed.get().on();
        int weeks = agreed.get().everyWeeks().orElseThrow();
        var all = new ArrayList<Obligation>();
        var next = shortBreak(new Trigger(agreed.get().id(), "Visits agreed for short breaks", since), weeks);
        for (var visit : visits) {
            if (!visit.on().isBefore(since)) {
                all.add(next.metOn(Optional.of(visit.on())).judgedAt(asAt));
                next = shortBreak(new Trigger(visit.id(), "Visited", visit.on()), weeks);
            }
        }
        all.add(next.until(shortBreaksEnded()).judgedAt(asAt));
        return all;
    }

    private static Clock shortBreak(Trigger trigger, int weeks) {
        return Clock.of(ObligationKind.SHORT_BREAK_VISIT, trigger, trigger.on().plusWeeks(weeks), SHORT_BREAK);
    }

    private Optional<LocalDate> shortBreaksEnded() {
        return record.shortBreaks().stream()
                .map(Episode::end)
                .max(Comparator.comparing(end -> end.orElse(LocalDate.MAX)))
                .flatMap(end -> end);
    }
}
