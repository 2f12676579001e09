package org.carejourney.ui.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.carejourney.ui.process.OwnJava;

/** The packaged product in a process of its own, as a user starts it, on a throwaway database. */
public final class Product implements AutoCloseable {

    /**
     * The whole invented council in the full run; otherwise a smaller one, which moves in sooner.
     */
    private static final int CHILDREN = Boolean.getBoolean("carejourney.full") ? 2_395 : 400;

    private static final Pattern READY = Pattern.compile("ready at (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Where a product runs already, for someone who writes tests and starts them often: -Dcarejourney.at=http://... */
    private static final Optional<String> RUNNING = Optional.ofNullable(System.getProperty("carejourney.at"));

    private final Optional<Process> process;
    private final URI address;

    public static Product start(String... arguments) throws IOException, InterruptedException {
        return RUNNING.isPresent()
                ? new Product(Optional.empty(), URI.create(RUNNING.get()))
                : withChildren(CHILDREN, arguments);
    }

    /** One of its own in any case, with an invented council of another size. */
    public static Product withChildren(int children, String... arguments) throws IOException, InterruptedException {
        var command = OwnJava.product("768m", "-Dcarejourney.demo.children=" + children);
        command.add("--port=0");
        command.addAll(List.of(arguments));
        var log = Files.createTempFile(Path.of("target"), "product-", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Product(Optional.of(process), awaitReady(process, log));
    }

    private Product(Optional<Process> process, URI address) {
        this.process = process;
        this.address = address;
    }

    public URI address() {
        return address;
    }

    private static URI awaitReady(Process process, Path log) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!process.waitFor(200, TimeUnit.MILLISECONDS) && Instant.now().isBefore(deadline)) {
            var ready = READY.matcher(Files.readString(log));
            if (ready.find()) return URI.create(ready.group(1));
        }
        process.destroy();
        throw new IllegalStateException("The product did not start:\n" + Files.readString(log));
    }

    @Override
    public void close() {
        process.ifPresent(Product::stop);
    }

    private static void stop(Process running) {
        running.destroy();
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) running.destroyForcibly();
        } catch (InterruptedException hurry) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
