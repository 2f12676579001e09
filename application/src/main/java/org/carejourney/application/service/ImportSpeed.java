package org.carejourney.application.service;

import java.nio.file.Path;
import org.carejourney.application.port.in.MeasureSpeed.Measurement;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;

/** Taking returns in, against the database's own COPY of the same files. */
final class ImportSpeed {
    private final OutPorts out;
    private final Stopwatch watch;

    ImportSpeed(OutPorts out) {
        this.out = out;
        this.watch = new Stopwatch(out.clock());
    }

    Measurement measure(Actor by, Path folder, DatabaseYardstick database) {
        var bare = database.copyIn(folder);
        var product = watch.time(() -> {
            try (var returns = out.returnsReader().open(folder)) {
                out.transactions().inTransaction(() -> {
                    var entry = out.ledger().begin("benchmark", out.clock()::now, by.user());
                    returns.read(new Intake(entry), Progress.silent());
                    return entry.finish(returns.notes());
                });
            }
        });
        if (folder.resolve("postcodes.csv").toFile().exists()) {
            out.transactions().inTransaction(() -> out.places().load(folder.resolve("postcodes.csv")));
        }
        return new Measurement(
                "Import of the returns, against COPY of the same files into bare tables", product, bare, 4);
    }
}
