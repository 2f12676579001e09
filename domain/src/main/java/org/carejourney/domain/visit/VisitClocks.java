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
import org.carejourney.domain.record.PeriodOfCare;

/**
 * Every visit asked for: those of the timetable, those that child or carer asked for beside it, and those agreed for short
 * breaks. One visit answers all that are open.
 */
final class VisitClocks {
    private static final String ASKED_FOR =
            "The child or the carer asked for a visit (regulation 28(7)); within how long is local";

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
        all.addAll(new ShortBreakVisits(record, visits, asAt).obligations());
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
}
