package org.carejourney.adapters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.access.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** Takes returns in and says what was wrong with them, a line each. */
final class ReturnsIntake {
    static final Actor BY = Actor.system("command line");

    private final Console console;
    private final ObjectProvider<ImportReturns> importReturns;
    private final ObjectProvider<ShowImports> showImports;

    ReturnsIntake(
            Console console, ObjectProvider<ImportReturns> importReturns, ObjectProvider<ShowImports> showImports) {
        this.console = console;
        this.importReturns = importReturns;
        this.showImports = showImports;
    }

    void take(Path given, Optional<Path> postcodes, Optional<Instant> recordedAt) {
        expect(given, "The returns");
        postcodes.ifPresent(file -> expect(file, "The postcode file"));
        var label = Optional.ofNullable(given.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("returns");
        var summary = importReturns
                .getObject()
                .importReturns(
                        BY,
                        new ImportReturns.Command(given, label, postcodes, recordedAt),
                        new SpokenProgress(console));
        showImports.getObject().problems(BY, summary.id()).forEach(problem -> console.say(problem.text()));
        summary.notes().forEach(console::say);
        console.say(words(summary));
    }

    private static void expect(Path path, String what) {
        if (!Files.exists(path)) throw new UnusableReturns(what + " " + path + " cannot be found.");
        if (!Files.isReadable(path)) throw new UnusableReturns(what + " " + path + " may not be read.");
    }

    private static String words(ImportSummary summary) {
        return "Imported %s: %d good rows, %d facts added, %d changed, %d unchanged, for %d children; %d rows left out, %d warnings."
                .formatted(
                        summary.label(),
                        summary.rowsRead(),
                        summary.added(),
                        summary.changed(),
                        summary.unchanged(),
                        summary.childrenTouched(),
                        summary.errors(),
                        summary.warnings());
    }
}
