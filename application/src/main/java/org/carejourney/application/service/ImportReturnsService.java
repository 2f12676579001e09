package org.carejourney.application.service;

import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;

/** Facts go in in one transaction; the work that follows is brought in line after it, some children at a time. */
final class ImportReturnsService implements ImportReturns {
    private final OutPorts out;
    private final Reconciler reconciler;

    ImportReturnsService(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
    }

    @Override
    public ImportSummary importReturns(Actor by, Command command, Progress progress) {
        try (var returns = out.returnsReader().open(command.given())) {
            var summary = out.transactions().inTransaction(() -> take(by, command, returns, progress));
            progress.at("Bringing the work in line", 0, 0);
            reconciler.drain();
            return summary;
        }
    }

    private ImportSummary take(Actor by, Command command, ReturnsReader.Returns returns, Progress progress) {
        command.postcodes().ifPresent(out.places()::load);
        var entry =
                out.ledger().begin(command.label(), () -> command.recordedAt().orElseGet(out.clock()::now), by.user());
        returns.read(new Intake(entry), progress);
        progress.at("Merging with what is known", 0, 0);
        return entry.finish(returns.notes());
    }
}
