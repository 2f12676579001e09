package org.carejourney.adapters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carejourney.application.port.in.ComputeReport;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.port.out.ReportWriter;
import org.carejourney.application.port.out.ReportWriter.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Every figure as at a date: of the product's own records, or of returns that are forgotten afterwards. */
@Command(
        name = "report",
        description = {
            "Computes every figure as at a date.",
            "With --returns on a database of its own, which is thrown away; otherwise on the product's records."
        },
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day the figures speak of, as in 2021-05-31.")
    private LocalDate asAt = LocalDate.EPOCH;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            converter = MomentConverter.class,
            description = "Only what was recorded by then; everything, if not given.")
    private Optional<Instant> knownAt = Optional.empty();

    @Option(
            names = "--returns",
            paramLabel = "DIR|ZIP",
            description = "Folder or zip with one or more SSDA903 returns.")
    private Optional<Path> returns = Optional.empty();

    @Option(
            names = "--postcodes",
            paramLabel = "FILE",
            description = "Postcode directory for them: pcd, laua, oseast1m, osnrth1m.")
    private Optional<Path> postcodes = Optional.empty();

    @Option(names = "--format", paramLabel = "json|csv|html|pdf", description = "json, if not given.")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; standard output, if not given.")
    private Optional<Path> out = Optional.empty();

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says what the command does and takes.")
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;
    private final ReturnsIntake intake;
    private final ObjectProvider<ComputeReport> computeReport;
    private final ObjectProvider<ReportWriter> writer;

    ReportCommand(
            Console console,
            ObjectProvider<ImportReturns> importReturns,
            ObjectProvider<ShowImports> showImports,
            ObjectProvider<ComputeReport> computeReport,
            ObjectProvider<ReportWriter> writer) {
        this.console = console;
        this.intake = new ReturnsIntake(console, importReturns, showImports);
        this.computeReport = computeReport;
        this.writer = writer;
    }

    @Override
    public Integer call() {
        var written = format();
        checkOut(written);
        returns.ifPresent(given -> intake.take(given, postcodes, Optional.empty()));
        var report = computeReport.getObject().compute(ReturnsIntake.BY, asAt, knownAt);
        try {
            if (out.isPresent()) {
                new OutFile(out.get()).write(file -> writer.getObject().write(report, written, file));
            } else {
                writer.getObject().write(report, written, console.out());
                console.out().flush();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The report could not be written: " + failure.getMessage(), failure);
        }
        return 0;
    }

    private Format format() {
        try {
            return Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw usage("--format: \"" + format + "\" is not one of json, csv, html, pdf");
        }
    }

    /** Before an hour of work, not after it. */
    private void checkOut(Format written) {
        if (postcodes.isPresent() && returns.isEmpty()) throw usage("--postcodes goes with --returns");
        if (out.isEmpty() && written == Format.PDF && console.isTerminal())
            throw usage("A PDF is no text for a terminal; name a file with --out");
        out.flatMap(file -> new OutFile(file).obstacle()).ifPresent(obstacle -> {
            throw usage("--out: " + obstacle);
        });
    }

    private ParameterException usage(String sentence) {
        if (spec == null) throw new IllegalStateException(sentence);
        return new ParameterException(spec.commandLine(), sentence);
    }
}
