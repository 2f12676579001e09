package org.carejourney.application.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;

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
        var folder = temporaryFolder();
        try {
            progress.at("Inventing a council", 0, 0);
            demonstration.writeReturns(folder);
            try (var returns = out.returnsReader().open(folder)) {
                out.transactions().inTransaction(() -> {
                    out.places().load(folder.resolve("postcodes.csv"));
                    var entry =
                            out.ledger().begin("Invented council", out.clock().now(), by.user());
                    returns.read(ImportReturnsService.sink(entry), progress);
                    var summary = entry.finish(returns.notes());
                    out.profiles().save(demonstration.profiles());
                    return summary;
                });
            }
            progress.at("Bringing the work in line", 0, 0);
            reconciler.drain();
        } finally {
            delete(folder);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("carejourney-demonstration");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
