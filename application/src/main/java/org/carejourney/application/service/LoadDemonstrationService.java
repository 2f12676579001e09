package org.carejourney.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.record.CareRecord;

/** The invented council comes in as returns, like any council's. */
final class LoadDemonstrationService implements LoadDemonstration {
    private final OutPorts out;
    private final Reconciler reconciler;

    LoadDemonstrationService(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
    }

    @Override
    public boolean loadIfEmpty(Actor by, Progress progress) {
        if (out.demonstration().isEmpty() || !out.clock().isDemonstration()) {
            return false;
        }
        if (!out.ledger().imports().isEmpty()) {
            reconciler.drain();
            return false;
        }
        load(out.demonstration().get(), by, progress);
        return true;
    }

    private void load(DemonstrationData demonstration, Actor by, Progress progress) {
        try (var folder = new TemporaryFolder("carejourney-demonstration")) {
            progress.at("Inventing a council", 0, 0);
            demonstration.writeReturns(folder.path());
            try (var returns = out.returnsReader().open(folder.path())) {
                out.transactions().inTransaction(() -> {
                    out.places().load(folder.path().resolve("postcodes.csv"));
                    var entry =
                            out.ledger().begin("Invented council", out.clock().now(), by.user());
                    returns.read(new Intake(entry), progress);
                    var summary = entry.finish(returns.notes());
                    out.profiles().save(demonstration.profiles());
                    return summary;
                });
            }
            prepareReviews(by);
            progress.at("Bringing the work in line", 0, 0);
            reconciler.drain();
        }
    }

    private void prepareReviews(Actor by) {
        var records = out.careRecords().<List<CareRecord>>fold(Optional.empty(), ArrayList::new, List::add, (a, b) -> {
            a.addAll(b);
            return a;
        });
        out.transactions().inTransaction(() -> {
            new DemonstrationWork(out).prepare(records, by);
            return records.size();
        });
    }
}
