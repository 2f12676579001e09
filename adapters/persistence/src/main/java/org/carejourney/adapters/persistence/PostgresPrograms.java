package org.carejourney.adapters.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which travel inside the product and are unpacked once for each user and version. */
final class PostgresPrograms {

    private static final String VERSION = "18.6";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private PostgresPrograms() {}

    static void run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to work as root; in a user namespace of its own it is nobody.
        if (ROOT) command.addAll(List.of("unshare", "--user"));
        command.add(unpacked().resolve("bin").resolve(program).toString());
        command.addAll(arguments);

        // A file, for the server inherits the output and would hold a pipe open.
        var output = Files.createTempFile("carejourney-", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0)
                throw new DatabaseUnavailable(
                        "PostgreSQL's %s failed: %s"
                                .formatted(program, Files.readString(output).strip()),
                        "Put right what it names, or use a PostgreSQL of your own with --database-url.");
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL's " + program + " ran.", "Start again.");
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static Path unpacked() throws IOException {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "carejourney");
        var programs = cache.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(programs)) return programs;

        Files.createDirectories(cache);
        synchronized (PostgresPrograms.class) {
            try (var channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!lock.isValid() || Files.isDirectory(programs)) return programs;
                var unfinished = Files.createTempDirectory(cache, "unpacking");
                try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
                    unpack(tar, unfinished);
                }
                return Files.move(unfinished, programs);
            }
        }
    }

    private static InputStream archive() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = PostgresPrograms.class.getResourceAsStream("/postgres-linux-%s.txz".formatted(processor));
        if (archive == null || !system.equals("Linux"))
            throw new DatabaseUnavailable(
                    "No PostgreSQL is carried along for this kind of machine (%s, %s).".formatted(system, processor),
                    "Use a PostgreSQL of your own with --database-url.");
        return archive;
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        TarArchiveEntry entry;
        while ((entry = tar.getNextEntry()) != null) {
            var file = target.resolve(entry.getName());
            Files.createDirectories(entry.isDirectory() ? file : file.getParent());
            if (entry.isDirectory()) continue;
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, file);
                if ((entry.getMode() & 0100) != 0)
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
