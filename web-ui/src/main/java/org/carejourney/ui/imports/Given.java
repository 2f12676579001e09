package org.carejourney.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files a person has handed over for an import, kept in a folder of their own until it is over. */
final class Given {
    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private Optional<Path> zip = Optional.empty();
    private Optional<Path> postcodes = Optional.empty();

    private Given(Path folder) {
        this.folder = folder;
    }

    static Given nothingYet() {
        try {
            return new Given(Files.createTempDirectory("carejourney-upload"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Files of the same name, as the returns of several years have, are each kept. */
    synchronized void take(String name, InputStream content) throws IOException {
        var plain = plain(name);
        var place = Files.createDirectories(folder.resolve("returns").resolve(String.valueOf(names.size() + 1)))
                .resolve(plain);
        Files.copy(content, place);
        names.add(plain);
        if (plain.toLowerCase(Locale.UK).endsWith(".zip")) zip = Optional.of(place);
    }

    synchronized void takePostcodes(String name, InputStream content) throws IOException {
        var place = Files.createDirectories(folder.resolve("postcodes")).resolve(plain(name));
        Files.deleteIfExists(place);
        Files.copy(content, place);
        postcodes = Optional.of(place);
    }

    /** A name never leads out of the folder. */
    private static String plain(String name) {
        var cut = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        return cut.isBlank() || cut.startsWith(".") ? "file" + cut : cut;
    }

    synchronized List<String> names() {
        return List.copyOf(names);
    }

    /** Why what was given cannot be imported together. */
    synchronized Optional<String> objection() {
        if (names.isEmpty()) return Optional.of("Choose the files of the returns first: one zip, or CSV files.");
        if (zip.isPresent() && names.size() > 1)
            return Optional.of("Give either one zip or CSV files, not both. Start again with one of them.");
        return Optional.empty();
    }

    synchronized Path returns() {
        return zip.orElse(folder.resolve("returns"));
    }

    synchronized Optional<Path> postcodes() {
        return postcodes;
    }

    synchronized String label() {
        return names.size() == 1 ? names.getFirst() : names.size() + " files: " + String.join(", ", names);
    }

    void delete() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
