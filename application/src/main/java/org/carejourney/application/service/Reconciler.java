package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.carejourney.application.port.in.ReconcileWork.Result;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.domain.journey.JourneyCatalogue;
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
        return reconcile(record, Rulebook.read(out));
    }

    /** Records with which nothing runs yet, within the running transaction; what all of them need is read once. */
    void begin(List<CareRecord> records) {
        var rules = Rulebook.read(out);
        records.forEach(record -> reconcile(record, rules));
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
        var rules = Rulebook.read(out);
        var result = Result.NOTHING;
        for (var child : children) {
            var record = out.careRecords().findForChange(child);
            if (record.isPresent()) {
                result = result.plus(reconcile(record.get(), rules));
            }
        }
        return Optional.of(result);
    }

    /** Within the running transaction, by rules read in it. */
    Result reconcile(CareRecord record, Rulebook rules) {
        return out.journeys()
                .map(journeys -> journeys.bringInLine(
                        record.child(), wanted(record, rules), key -> isAnswered(record, key, rules)))
                .map(done -> new Result(done.started(), done.moved(), done.ended()))
                .orElse(Result.NOTHING);
    }

    /** What must run for a child, derived from the record alone. */
    static List<WantedJourney> wanted(CareRecord record, Rulebook rules) {
        return JourneyCatalogue.work(record, rules.clocks(), rules.today()).stream()
                .map(work -> wanted(record.child(), work, rules))
                .toList();
    }

    private static WantedJourney wanted(ChildId child, Work work, Rulebook rules) {
        var escalations = Escalations.of(work.watched(), rules.clocks());
        return new WantedJourney(
                JourneyKey.of(child, work),
                work.task(),
                rules.practice().role(work.task(), rules.today()),
                work.from(),
                work.by(),
                work.due(),
                escalations.after(rules.today()),
                escalations.on(rules.today()),
                work.why());
    }

    private static boolean isAnswered(CareRecord record, JourneyKey key, Rulebook rules) {
        return JourneyCatalogue.of(key.kind())
                .obligations(record.asAt(rules.today()), rules.clocks(), rules.today())
                .stream()
                .anyMatch(obligation -> obligation.kind() == key.kind()
                        && obligation.trigger().fact().equals(key.trigger())
                        && obligation.metOn().isPresent());
    }
}
