package org.carejourney.adapters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.carejourney.application.port.in.MeasureSpeed;
import org.carejourney.application.port.in.MeasureSpeed.Measurement;
import org.carejourney.domain.access.Actor;
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
            "Takes some minutes and some gigabytes of disk, which it gives back."
        },
        sortOptions = false)
final class BenchmarkCommand implements Callable<Integer> {
    private static final Actor BY = Actor.system("benchmark");
    private static final String HEAP = "-Xmx640m";

    @Option(names = "--children", paramLabel = "N", description = "Children ever in care: ${DEFAULT-VALUE}.")
    private int children = 80_000;

    @Option(
            names = "--smaller",
            paramLabel = "N",
            description = "A smaller council measured first, to see how time grows: ${DEFAULT-VALUE}.")
    private int smaller = 8_000;

    @Option(names = "--here", hidden = true, description = "In this process, on the database given.")
    private boolean here;

    private final Console console;
    private final ObjectProvider<MeasureSpeed> measureSpeed;

    BenchmarkCommand(Console console, ObjectProvider<MeasureSpeed> measureSpeed) {
        this.console = console;
        this.measureSpeed = measureSpeed;
    }

    @Override
    public Integer call() {
        if (here) {
            print(measureSpeed.getObject().measure(BY, children, console::say));
            return 0;
        }
        try {
            return smaller > 0 && run(smaller) != 0 ? 1 : run(children);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void print(MeasureSpeed.Measurements measured) {
        var table = new StringBuilder();
        table.append("## ").append(measured.children()).append(" children\n\n");
        measured.settings().forEach((name, value) -> line(table, "- %s: %s", name, value));
        line(table, "- java: %s, %d processors, heap %s", System.getProperty("java.version"), processors(), HEAP);
        line(table, "%n| what | product s | bare s | ratio | goal |%n|---|---:|---:|---:|---:|");
        for (var one : measured.measurements()) {
            line(
                    table,
                    "| %s | %.2f | %.2f | %.2f | %s |",
                    one.what(),
                    one.product().toMillis() / 1000.0,
                    one.yardstick().toMillis() / 1000.0,
                    one.ratio(),
                    goal(one));
        }
        line(table, "%nPeak memory of the process: %s%n", peakMemory());
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

    private int run(int size) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("carejourney-benchmark");
        try {
            var java = ProcessHandle.current().info().command().orElse("java");
            return new ProcessBuilder(List.of(
                            java,
                            HEAP,
                            "-jar",
                            System.getProperty("java.class.path"),
                            "--data=" + data,
                            "benchmark",
                            "--here",
                            "--children=" + size))
                    .inheritIO()
                    .start()
                    .waitFor();
        } finally {
            delete(data);
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
