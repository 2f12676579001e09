package org.carejourney.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ComputeReport;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.port.out.ReportWriter;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.application.report.Trend;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.GenericApplicationContext;

class CommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final List<ImportReturns.Command> imported = new ArrayList<>();
    private final List<String> computed = new ArrayList<>();
    private Optional<RuntimeException> failure = Optional.empty();

    @TempDir
    Path folder;

    @Test
    void a_report_is_written_to_standard_output_and_nothing_else_is() {
        assertThat(run("report", "--as-at", "2021-05-31", "--known-at", "2021-06-01T10:00:00+01:00"))
                .isZero();

        assertThat(out).hasToString("JSON at 2021-05-31");
        assertThat(computed).containsExactly("2021-05-31 known Optional[2021-06-01T09:00:00Z]");
        assertThat(imported).isEmpty();
    }

    @Test
    void returns_are_taken_in_first_and_their_problems_told_line_by_line() {
        assertThat(run("report", "--as-at", "2021-05-31", "--returns", folder.toString(), "--format", "csv"))
                .isZero();

        assertThat(imported).singleElement().satisfies(command -> {
            assertThat(command.given()).isEqualTo(folder);
            assertThat(command.label()).isEqualTo(folder.getFileName().toString());
        });
        assertThat(err.toString().lines())
                .contains("2020-21/episodes.csv:12: DECOM: \"31/02/2020\" is not a date; write dd/mm/yyyy");
        assertThat(out).hasToString("CSV at 2021-05-31");
    }

    @Test
    void a_file_is_written_whole_and_in_place_of_the_old_one() throws IOException {
        var file = folder.resolve("report.pdf");
        Files.writeString(file, "old");

        assertThat(run("report", "--as-at", "2021-05-31", "--format", "pdf", "--out", file.toString()))
                .isZero();

        assertThat(file).hasContent("PDF at 2021-05-31");
        assertThat(out.size()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_report_that_fails_leaves_the_old_file() throws IOException {
        var file = folder.resolve("report.json");
        Files.writeString(file, "old");
        failure = Optional.of(new IllegalStateException("The database is gone."));

        assertThat(run("report", "--as-at", "2021-05-31", "--out", file.toString()))
                .isEqualTo(1);

        assertThat(file).hasContent("old");
        assertThat(err.toString().strip()).isEqualTo("The database is gone.");
    }

    @Test
    void misuse_is_told_in_a_sentence_with_exit_code_2() {
        assertMisuse("\"31/05/2021\" is not a date; write it as 2021-05-31", "report", "--as-at", "31/05/2021");
        assertMisuse("Missing required option: '--as-at=DATE'", "report");
        assertMisuse("Unknown option: '--colour'", "report", "--as-at", "2021-05-31", "--colour");
        assertMisuse("is not one of json, csv, html, pdf", "report", "--as-at", "2021-05-31", "--format", "docx");
        assertMisuse("there is no folder", "report", "--as-at", "2021-05-31", "--out", folder + "/no/report.json");
        assertMisuse("is a folder; name a file", "report", "--as-at", "2021-05-31", "--out", folder.toString());
        assertMisuse("is not a moment", "report", "--as-at", "2021-05-31", "--known-at", "yesterday");
        assertMisuse("--postcodes goes with --returns", "report", "--as-at", "2021-05-31", "--postcodes", "x.csv");
        assertMisuse("Missing required option: '--returns=DIR|ZIP'", "import");
        assertMisuse("Unmatched argument", "reprot");
    }

    @Test
    void returns_that_cannot_be_used_are_told_in_a_sentence_with_exit_code_3() {
        failure = Optional.of(new UnusableReturns("The zip is cut short; send it again."));

        assertThat(run("report", "--as-at", "2021-05-31", "--returns", folder.toString()))
                .isEqualTo(3);
        assertThat(err.toString().strip()).isEqualTo("The zip is cut short; send it again.");
        assertThat(out.size()).isZero();
    }

    @Test
    void returns_that_are_not_there_cost_no_database() {
        assertThat(run("import", "--returns", folder.resolve("none").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("none cannot be found.");
        assertThat(imported).isEmpty();
    }

    @Test
    void an_import_is_summed_up_and_brings_work_in_line() {
        assertThat(run("import", "--returns", folder.toString(), "--recorded-at", "2021-04-20T09:00:00Z"))
                .isZero();

        assertThat(imported.getFirst().recordedAt()).contains(Instant.parse("2021-04-20T09:00:00Z"));
        assertThat(err.toString())
                .contains(
                        "10 good rows, 8 facts added",
                        "Work left undone by an earlier import: 3 journeys started, 2 moved, 1 cancelled.");
        assertThat(out.size()).isZero();
    }

    @Test
    void help_is_given_wherever_it_is_asked_for() {
        assertThat(run("report", "--help")).isZero();
        assertThat(run("help", "import")).isZero();
        assertThat(computed).isEmpty();
        assertThat(imported).isEmpty();
    }

    private void assertMisuse(String sentence, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .contains(sentence, "See: ./carejourney help");
        assertThat(computed).isEmpty();
    }

    private int run(String... arguments) {
        try (var context = new GenericApplicationContext()) {
            var console = new Console(out, new PrintWriter(err, true), false);
            context.registerBean(Console.class, () -> console);
            context.registerBean(ImportReturns.class, () -> this::importReturns);
            context.registerBean(ShowImports.class, ShowsOneProblem::new);
            context.registerBean(ComputeReport.class, () -> this::compute);
            context.registerBean(ReconcileWork.class, Reconciles::new);
            context.registerBean(ReportWriter.class, WritesItsName::new);
            context.refresh();
            var runner = new CommandRunner(context, console);
            runner.run(new DefaultApplicationArguments(arguments));
            return runner.getExitCode();
        }
    }

    private ImportSummary importReturns(Actor by, ImportReturns.Command command, Progress progress) {
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        imported.add(command);
        return new ImportSummary(7, command.label(), Instant.EPOCH, by.name(), 10, 8, 1, 1, 5, 1, 0, List.of());
    }

    private PerformanceReport compute(Actor by, LocalDate asAt, Optional<Instant> knownAt) {
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        computed.add(asAt + " known " + knownAt);
        return new PerformanceReport(asAt, knownAt, List.of());
    }

    private static final class ShowsOneProblem implements ShowImports {
        @Override
        public List<ImportSummary> imports(Actor by) {
            return List.of();
        }

        @Override
        public Optional<ImportSummary> find(Actor by, long importId) {
            return Optional.empty();
        }

        @Override
        public List<Problem> problems(Actor by, long importId) {
            return List.of(new Problem(
                    Problem.Severity.ERROR,
                    "2020-21/episodes.csv",
                    12,
                    "DECOM",
                    "31/02/2020",
                    "is not a date; write dd/mm/yyyy",
                    Optional.empty()));
        }
    }

    private static final class Reconciles implements ReconcileWork {
        @Override
        public Result child(Actor by, ChildId child) {
            return Result.NOTHING;
        }

        @Override
        public Result whatImportsChanged(Actor by) {
            return new Result(3, 2, 1);
        }
    }

    private static final class WritesItsName implements ReportWriter {
        @Override
        public void write(PerformanceReport report, Format format, OutputStream out) {
            try {
                out.write((format + " at " + report.asAt()).getBytes(StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }

        @Override
        public void write(BoardReport report, String councilName, Format format, OutputStream out) {}

        @Override
        public String picture(Trend trend) {
            return "";
        }
    }
}
