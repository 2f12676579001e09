package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.review.ShortBreakReviews;
import org.carejourney.domain.work.Work;

/**
 * The work that visits make: the one visit that is due first, since it answers whatever else is open, and the signature to
 * each visit made.
 */
final class VisitWork {
    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate today;

    VisitWork(CareRecord record, ClockSettings settings, LocalDate today) {
        this.record = record;
        this.settings = settings;
        this.today = today;
    }

    List<Work> all() {
        if (record.hasComeOfAge(today) || !isVisited(record, today)) {
            return List.of();
        }
        var obligations = new VisitClocks(record, settings, today).obligations();
        var work = new ArrayList<Work>();
        for (var visit : unsigned(record)) {
            obligations.stream()
                    .filter(one -> one.metOn().filter(visit.on()::equals).isPresent())
                    .findFirst()
                    .map(answered -> signature(answered, visit))
                    .ifPresent(work::add);
        }
        obligations.stream()
                .filter(Obligation::isOpen)
                .min(Comparator.comparing(Obligation::due))
                .map(this::visit)
                .ifPresent(work::add);
        return work;
    }

    /** Whoever is looked after, and between the breaks of a series that goes on. */
    static boolean isVisited(CareRecord record, LocalDate today) {
        return record.episodes().stream().anyMatch(episode -> episode.covers(today))
                || !ShortBreakReviews.underWay(record, today).isEmpty();
    }

    /** Visits that no manager has signed yet, the oldest first. */
    static List<VisitMade> unsigned(CareRecord record) {
        var signed =
                record.all(VisitSigned.class).stream().map(VisitSigned::visit).toList();
        return record.all(VisitMade.class).stream()
                .filter(VisitMade::counts)
                .filter(visit -> !signed.contains(visit.id()))
                .sorted(Comparator.comparing(VisitMade::on))
                .toList();
    }

    private Work signature(Obligation answered, VisitMade visit) {
        var by = settings.after(visit.on(), VisitTimes.SIGN);
        return new Work(
                answered.kind(),
                answered.trigger(),
                visit.id(),
                VisitTask.SIGN_VISIT,
                visit.on(),
                by,
                visit.on(),
                new Work.Watched(visit.on(), by),
                VisitTask.SIGN_VISIT.rule());
    }

    private Work visit(Obligation open) {
        return inVainSince(open)
                .map(attempt -> Work.on(open, VisitTask.VISIT_AGAIN, attempt, againBy(open, attempt)))
                .orElseGet(() ->
                        Work.on(open, VisitTask.VISIT_CHILD, open.trigger().on()));
    }

    /** The last day on which someone went and the child was not seen. */
    private Optional<LocalDate> inVainSince(Obligation open) {
        return record.all(VisitMade.class).stream()
                .filter(visit -> !visit.counts())
                .map(VisitMade::on)
                .filter(on -> !on.isBefore(open.trigger().on()))
                .max(Comparator.naturalOrder());
    }

    /** The last day in time for the visit holds too, unless it is past already. */
    private LocalDate againBy(Obligation open, LocalDate attempt) {
        var by = settings.after(attempt, VisitTimes.AGAIN);
        return open.due().isBefore(attempt) || by.isBefore(open.due()) ? by : open.due();
    }
}
