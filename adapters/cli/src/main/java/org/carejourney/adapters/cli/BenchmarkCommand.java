package org.carejourney.adapters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.carejourney.application.port.in.MeasureSpeed;
import org.carejourney.application.port.in.MeasureSpeed.Measurement;
import org.carejourney.domain.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the product against the bare database and the bare engine. Each size runs in a process of its own with a
 * bounded heap and a database of its own, on which fsync is on; the ratios of one run are what counts.
 */
@Command(
        name = "benchmark",
        description = {
            "Measures import, report, inbox and tasks against the bare database and the bare engine.",
            "Takes an hour or so and some gigabytes of disk, which it gives back."
        },
        sortOptions = false)
final class BenchmarkCommand implements Callable<Integer> {
    private static final Actor BY = Actor.system("benchmark");
    private static final String HEAP = "-Xmx640m";
    private static final int LIKE_THE_DEMONSTRATION = 2_395;

    /** Enough children for tasks of every kind that can come up. */
    private static final int AT_WORK = 800;

    @Option(names = "--children", paramLabel = "N", description = "Children ever in care: ${DEFAULT-VALUE}.")
    private int children = 80_000;

    @Option(
            names = "--smaller",
            paramLabel = "N",
            description = "A smaller council measured first, to see how time grows: ${DEFAULT-VALUE}.")
    private int smaller = 8_000;

    @Option(
            names = "--items",
            paramLabel = "N",
            description = "Work items in the biggest inbox: ${DEFAULT-VALUE}; it is measured with the most children.")
    private int items = 1_000_000;

    @Option(names = "--append", paramLabel = "FILE", description = "Writes what is printed at the end of a file too.")
    private @Nullable Path append;

    @Option(names = "--here", hidden = true, description = "In this process, on the database given.")
    private boolean here;

    @Option(names = "--kinds", hidden = true, description = "Completes tasks of every kind, and nothing else.")
    private boolean kinds;

    private final Console console;
    private final ObjectProvider<MeasureSpeed> measureSpeed;

    BenchmarkCommand(Console console, ObjectProvider<MeasureSpeed> measureSpeed) {
        this.console = console;
        this.measureSpeed = measureSpeed;
    }

    @Override
    public Integer call() {
        if (here) {
            var measure = measureSpeed.getObject();
            print(kinds ? measure.completions(BY, console::say) : measure.measure(BY, children, items, console::say));
            return 0;
        }
        try {
            for (var words : runs()) {
                if (run(words) != 0) return 1;
            }
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** The council of the demonstration, of whose children ever in care 600 are now; the smaller one; the big one. */
    private List<List<String>> runs() {
        var runs = new ArrayList<List<String>>();
        runs.add(List.of("--kinds"));
        for (int size : List.of(LIKE_THE_DEMONSTRATION, smaller)) {
            if (size > 0 && size < children) runs.add(List.of("--children=" + size, "--items=0"));
        }
        runs.add(List.of("--children=" + children, "--items=" + items));
        return runs;
    }

    private void print(MeasureSpeed.Measurements measured) {
        var table = new StringBuilder();
        table.append("### ").append(measured.what()).append("\n\n");
        measured.settings().forEach((name, value) -> line(table, "- %s: %s", name, value));
        line(table, "- java: %s, %d processors, heap %s", System.getProperty("java.version"), processors(), HEAP);
        line(table, "%n| what | product s | bare s | ratio | goal |%n|---|---:|---:|---:|---:|");
        for (var one : measured.measurements()) {
            line(
                    table,
                    "| %s | %.3f | %.3f | %.2f | %s |",
                    one.what(),
                    one.product().toMillis() / 1000.0,
                    one.yardstick().toMillis() / 1000.0,
                    one.ratio(),
                    goal(one));
        }
        table.append('\n');
        measured.notes().forEach(note -> line(table, "- %s", note));
        line(table, "- peak memory of the process: %s%n", peakMemory());
        try {
            console.out().write(table.toString().getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String goal(Measurement one) {
        return one.goal() == 0 ? "" : String.format(Locale.UK, "≤ %.1f", one.goal());
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** As the operating system counts it, database and files apart. */
    private static String peakMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                    .findFirst()
                    .orElse("not told by this system");
        } catch (IOException notLinux) {
            return "not told by this system";
        }
    }

    /** On the database of a demonstration, whose day is that of the invented council. */
    private int run(List<String> words) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("carejourney-benchmark");
        try {
            var command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    HEAP,
                    "-Dcarejourney.demo=true",
                    "-Dcarejourney.demo.children=" + AT_WORK,
                    "-jar",
                    System.getProperty("java.class.path"),
                    "--data=" + data,
                    "benchmark",
                    "--here"));
            command.addAll(words);
            var run = new ProcessBuilder(command)
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start();
            pass(run.getInputStream().readAllBytes());
            return run.waitFor();
        } finally {
            delete(data);
        }
    }

    private void pass(byte[] printed) throws IOException {
        console.out().write(printed);
        console.out().flush();
        if (append != null) {
            Files.write(append, printed, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.UK, format, values)).append('\n');
    }
}
