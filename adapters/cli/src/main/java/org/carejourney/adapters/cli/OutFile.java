package org.carejourney.adapters.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that is either the whole report or what it was before. */
final class OutFile {
    private final Path file;
    private final Path folder;

    OutFile(Path given) {
        file = given.toAbsolutePath().normalize();
        var parent = file.getParent();
        folder = parent == null ? file : parent;
    }

    /** Why it cannot be written, if it cannot. */
    Optional<String> obstacle() {
        if (Files.isDirectory(file)) return Optional.of(file + " is a folder; name a file");
        if (!Files.isDirectory(folder)) return Optional.of("there is no folder " + folder);
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of("the folder " + folder + " may not be written to");
    }

    void write(Content content) throws IOException {
        var unfinished = Files.createTempFile(folder, ".carejourney-", ".unfinished");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(out);
            }
            moveTo(unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void moveTo(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes a report; does not close the stream. */
    interface Content {
        void writeTo(OutputStream out);
    }
}
