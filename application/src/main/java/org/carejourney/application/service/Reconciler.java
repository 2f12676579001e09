package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.carejourney.application.port.in.ReconcileWork.Result;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Work;

/**
 * Compares what the facts require with the journeys that run, and starts, moves or ends what differs. It looks at state,
 * not at events: an import, a correction, a retry and an ordinary click all heal through it.
 */
final class Reconciler {
    static final int CHILDREN_AT_ONCE = 100;

    private final OutPorts out;

    Reconciler(OutPorts out) {
        this.out = out;
    }

    /** Within the running transaction. */
    Result reconcile(CareRecord record) {
        return reconcile(
                record,
                Settings.clocks(out, Optional.empty()),
                Practice.known(out, Optional.empty()),
                out.clock().today());
    }

    /** Records with which nothing runs yet, within the running transaction; what all of them need is read once. */
    void begin(List<CareRecord> records) {
        var clocks = Settings.clocks(out, Optional.empty());
        var practice = Practice.known(out, Optional.empty());
        var today = out.clock().today();
        out.journeys()
                .ifPresent(journeys -> records.forEach(
                        record -> journeys.align(record.child(), wanted(record, clocks, practice, today))));
    }

    /** Children marked by imports, some at a time, each lot in a transaction of its own. */
    Result drain() {
        if (out.journeys().isEmpty()) {
            return Result.NOTHING;
        }
        var done = new ConcurrentLinkedQueue<Result>();
        out.transactions().sideBySide(() -> {
            Optional<Result> lot;
            do {
                lot = Again.whenChangedMeanwhile(() -> out.transactions().inTransaction(this::nextLot));
                lot.ifPresent(done::add);
            } while (lot.isPresent());
        });
        return done.stream().reduce(Result.NOTHING, Result::plus);
    }

    private Optional<Result> nextLot() {
        var children = out.ledger().takeChildrenToReconcile(CHILDREN_AT_ONCE);
        if (children.isEmpty()) {
            return Optional.empty();
        }
        var clocks = Settings.clocks(out, Optional.empty());
        var practice = Practice.known(out, Optional.empty());
        var today = out.clock().today();
        var result = Result.NOTHING;
        for (var child : children) {
            var record = out.careRecords().findForChange(child);
            if (record.isPresent()) {
                result = result.plus(reconcile(record.get(), clocks, practice, today));
            }
        }
        return Optional.of(result);
    }

    private Result reconcile(CareRecord record, ClockSettings clocks, Practice practice, LocalDate today) {
        if (out.journeys().isEmpty()) {
            return Result.NOTHING;
        }
        var journeys = out.journeys().get();
        var wanted = wanted(record, clocks, practice, today);
        var moot = new ArrayList<>(journeys.live(record.child()));
        wanted.forEach(journey -> moot.remove(journey.key()));
        int cancelled = moot.size();
        for (var key : moot) {
            end(journeys, key, record, clocks, today);
        }
        int started = 0;
        int moved = 0;
        for (var aligned : journeys.align(record.child(), wanted)) {
            switch (aligned) {
                case STARTED -> started++;
                case MOVED -> moved++;
                case UNCHANGED -> {}
            }
        }
        return new Result(started, moved, cancelled);
    }

    /** What must run for a child, derived from the record alone. */
    static List<WantedJourney> wanted(CareRecord record, ClockSettings clocks, Practice practice, LocalDate today) {
        return JourneyCatalogue.work(record, clocks, today).stream()
                .map(work -> wanted(record.child(), work, clocks, practice, today))
                .toList();
    }

    private static WantedJourney wanted(
            ChildId child, Work work, ClockSettings clocks, Practice practice, LocalDate today) {
        var escalations = Escalations.of(work.watched(), clocks);
        return new WantedJourney(
                JourneyKey.of(child, work),
                work.task(),
                practice.role(work.task(), today),
                work.from(),
                work.by(),
                work.due(),
                escalations.after(today),
                escalations.on(today),
                work.why());
    }

    private static void end(
            Journeys journeys, JourneyKey key, CareRecord record, ClockSettings clocks, LocalDate today) {
        boolean answered = JourneyCatalogue.obligations(record, clocks, today).stream()
                .anyMatch(obligation -> obligation.kind() == key.kind()
                        && obligation.trigger().fact().equals(key.trigger())
                        && obligation.metOn().isPresent());
        if (answered) {
            journeys.finish(key);
        } else {
            journeys.cancel(key, "No longer needed: care ended, or the record was corrected");
        }
    }
}
