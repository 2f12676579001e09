package org.carejourney.adapters.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.ShowImports;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Returns into the product's own records, and the work that follows from them. */
@Command(
        name = "import",
        description = "Takes SSDA903 returns into the records and sets going the work that follows.",
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {
    @Option(
            names = "--returns",
            required = true,
            paramLabel = "DIR|ZIP",
            description = "Folder or zip with one or more returns.")
    private Path returns = Path.of("");

    @Option(
            names = "--postcodes",
            paramLabel = "FILE",
            description = "Postcode directory: pcd, laua, oseast1m, osnrth1m.")
    private Optional<Path> postcodes = Optional.empty();

    @Option(
            names = "--recorded-at",
            paramLabel = "INSTANT",
            converter = MomentConverter.class,
            description = "When the facts count as recorded; now, if not given.")
    private Optional<Instant> recordedAt = Optional.empty();

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says what the command does and takes.")
    private boolean help;

    private final Console console;
    private final ReturnsIntake intake;
    private final ObjectProvider<ReconcileWork> reconcileWork;

    ImportCommand(
            Console console,
            ObjectProvider<ImportReturns> importReturns,
            ObjectProvider<ShowImports> showImports,
            ObjectProvider<ReconcileWork> reconcileWork) {
        this.console = console;
        this.intake = new ReturnsIntake(console, importReturns, showImports);
        this.reconcileWork = reconcileWork;
    }

    @Override
    public Integer call() {
        intake.take(returns, postcodes, recordedAt);
        // The import did its own; this takes up what an import that was killed left undone.
        var work = reconcileWork.getObject().whatImportsChanged(ReturnsIntake.BY);
        if (!work.isNothing()) {
            console.say("Work left undone by an earlier import: %d journeys started, %d moved, %d cancelled."
                    .formatted(work.started(), work.moved(), work.cancelled()));
        }
        return 0;
    }
}
