package org.carejourney.adapters.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * A PostgreSQL of our own in a directory, started with the product and stopped with it.
 *
 * <p>A PostgreSQL that outlived its product, after a kill, is stopped by the next start and recovers from its own
 * write-ahead log.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "carejourney";
    private static final String THROWAWAY = "carejourney-throwaway-";

    private final Path directory;
    private final boolean throwaway;
    private final DirectoryLock lock;
    private final DatabaseAddress address;
    private boolean open = true;

    /** Data that stay between starts: what is committed survives the loss of power. */
    static EmbeddedDatabase in(Path directory) {
        try {
            Files.createDirectories(directory);
            return new EmbeddedDatabase(directory, false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Data that go when the product stops; what a killed one left behind goes now. */
    static EmbeddedDatabase throwaway() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            sweep(temporary);
            return new EmbeddedDatabase(Files.createTempDirectory(temporary, THROWAWAY), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private EmbeddedDatabase(Path directory, boolean throwaway) throws IOException {
        this.directory = directory;
        this.throwaway = throwaway;
        lock = new DirectoryLock(directory);
        // Closed with its context; this is for the signal that comes while there is none yet. It waits for the start.
        SpringApplication.getShutdownHandlers().add(this::close);
        address = begin();
    }

    private synchronized DatabaseAddress begin() throws IOException {
        try {
            stopOrphan(cluster(directory));
            var password = createUnlessThere();
            var port = start();
            return new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:%d/postgres?reWriteBatchedInserts=true".formatted(port),
                    USER,
                    password);
        } catch (IOException | RuntimeException failure) {
            open = false;
            if (throwaway) delete(directory);
            lock.close();
            throw failure;
        }
    }

    Path directory() {
        return directory;
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public synchronized void close() {
        if (!open) return;
        open = false;
        try {
            stop(cluster(directory));
            if (throwaway) delete(directory);
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path cluster(Path directory) {
        return directory.resolve("postgresql");
    }

    /** Made beside its place and moved there, so that a kill half-way leaves nothing that looks complete. */
    private String createUnlessThere() throws IOException {
        var cluster = cluster(directory);
        var password = directory.resolve("password");
        if (Files.isDirectory(cluster)) return Files.readString(password);

        var unfinished = directory.resolve("postgresql.unfinished");
        delete(unfinished);
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.writeString(password, HexFormat.of().formatHex(random));
        PostgresPrograms.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        throwaway ? "--no-sync" : "--data-checksums"));
        Files.move(unfinished, cluster);
        return Files.readString(password);
    }

    /** Disks do not turn any more: an index is worth asking for a few rows, also where the table is small. */
    private int start() throws IOException {
        var durable = throwaway ? "off" : "on";
        var port = freePort();
        var settings = List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=" + durable,
                "synchronous_commit=" + durable,
                "full_page_writes=" + durable,
                "max_connections=50",
                "shared_buffers=256MB",
                "effective_cache_size=1GB",
                "random_page_cost=1.1",
                "work_mem=16MB",
                "maintenance_work_mem=128MB",
                "max_wal_size=2GB",
                "jit=off",
                "timezone=UTC");
        var log = directory.resolve("postgresql.log");
        var options = "-c " + String.join(" -c ", settings);
        PostgresPrograms.run(
                "pg_ctl",
                List.of("start", "-w", "-t", "300", "-D", "" + cluster(directory), "-l", "" + log, "-o", options));
        LOG.info("PostgreSQL works in {} on port {}", directory, port);
        return port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** We hold the lock, so a PostgreSQL that still works here has lost its product. */
    private static void stopOrphan(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        if (Files.readAllLines(pidFile).stream()
                .findFirst()
                .filter(pid -> works(pid, cluster))
                .isPresent()) {
            LOG.info("Stopping the PostgreSQL left behind in {}", cluster);
            stop(cluster);
        } else {
            Files.delete(pidFile); // another program may have its number by now, and PostgreSQL would wait for it
        }
    }

    private static boolean works(String pid, Path cluster) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .flatMap(process -> process.info().commandLine())
                .filter(command -> command.contains(cluster.toString()))
                .isPresent();
    }

    private static void stop(Path cluster) throws IOException {
        PostgresPrograms.run("pg_ctl", List.of("stop", "-w", "-t", "300", "-m", "fast", "-D", cluster.toString()));
    }

    private static void sweep(Path temporary) throws IOException {
        try (var abandoned = Files.newDirectoryStream(temporary, THROWAWAY + "*")) {
            for (var directory : abandoned) if (Files.exists(directory.resolve("password"))) sweepOne(directory);
        }
    }

    private static void sweepOne(Path directory) {
        try (var ours = new DirectoryLock(directory)) {
            stopOrphan(cluster(directory));
            delete(directory);
            LOG.debug("Removed {} under {}", directory, ours);
        } catch (DatabaseUnavailable | IOException notOurs) {
            LOG.debug("{} stays", directory, notOurs);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
