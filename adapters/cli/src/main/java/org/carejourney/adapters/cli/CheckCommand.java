package org.carejourney.adapters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.concurrent.Callable;
import org.carejourney.application.port.in.CheckWork;
import org.carejourney.application.work.Drift;
import org.carejourney.domain.access.Actor;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everyone's work against the facts, on demand; the same check runs each night. */
@Command(
        name = "check",
        description = {
            "Compares everyone's work with what the facts require and puts right what differs.",
            "Prints each finding on a line of its own: kind, child, what was found."
        },
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private static final Actor BY = Actor.system("check");

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says what the command does and takes.")
    private boolean help;

    private final Console console;
    private final ObjectProvider<CheckWork> checkWork;

    CheckCommand(Console console, ObjectProvider<CheckWork> checkWork) {
        this.console = console;
        this.checkWork = checkWork;
    }

    @Override
    public Integer call() {
        var report = checkWork.getObject().check(BY);
        var lines = new StringBuilder();
        var counts = new EnumMap<Drift.Kind, Integer>(Drift.Kind.class);
        for (var drift : report.found()) {
            lines.append("%s\t%s\t%s%n".formatted(drift.kind(), drift.child(), drift.words()));
            counts.merge(drift.kind(), 1, Integer::sum);
        }
        print(lines.toString());
        console.say("Looked at %d children; found and put right %d."
                .formatted(report.children(), report.found().size()));
        counts.forEach((kind, count) -> console.say("%6d %s".formatted(count, kind.words())));
        return 0;
    }

    private void print(String lines) {
        try {
            console.out().write(lines.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
