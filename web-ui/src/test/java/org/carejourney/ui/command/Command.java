package org.carejourney.ui.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.carejourney.ui.process.OwnJava;

/** One command of the packaged product in a process of its own, as an analyst gives it. */
record Command(Process process, Path out, Path err) {
    private static final long PATIENCE_MINUTES = 3;

    static Command start(Path folder, String... arguments) throws IOException {
        return start(folder, Map.of(), arguments);
    }

    static Command start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        var words = OwnJava.product("512m");
        words.addAll(List.of(arguments));
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().putAll(environment);
        return new Command(process.start(), out, err);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The command did not end");
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    String result() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
