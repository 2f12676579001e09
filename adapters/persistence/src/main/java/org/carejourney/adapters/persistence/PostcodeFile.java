package org.carejourney.adapters.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.place.Places;
import org.jspecify.annotations.Nullable;

/** Reads the postcode directory of the Office for National Statistics, or an extract with the same columns. */
final class PostcodeFile {
    private static final List<String> COLUMNS = List.of("pcd", "laua", "oseast1m", "osnrth1m");

    private final Path file;
    private final MessageDigest digest = sha256();
    private int count;

    private PostcodeFile(Path file) {
        this.file = file;
    }

    /** Takes a postcode as the directory is asked for it. */
    interface Sink {
        void place(String postcode, String council, int easting, int northing);
    }

    /** @param digest of what was read */
    record Read(int count, byte[] digest) {}

    static Read read(Path file, Sink sink) {
        var reading = new PostcodeFile(file);
        try (var input = Files.newInputStream(file);
                var reader = new BufferedReader(new java.io.InputStreamReader(input, StandardCharsets.UTF_8))) {
            reading.readAll(reader, sink);
        } catch (IOException failure) {
            throw new UnusableReturns(file + " cannot be read: check that it is there and may be read", failure);
        }
        return new Read(reading.count, reading.digest.digest());
    }

    private void readAll(BufferedReader reader, Sink sink) throws IOException {
        var columns = columns(reader.readLine());
        int line = 1;
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            var cells = cells(text);
            if (cells.size()
                    > columns.stream().mapToInt(Integer::intValue).max().orElse(0)) {
                place(columns.stream().map(cells::get).map(String::strip).toList(), line, sink);
            }
        }
        if (count == 0) {
            throw new UnusableReturns(file.getFileName() + " has no postcode with a grid reference");
        }
    }

    /** A postcode without a grid reference is in no place. */
    private void place(List<String> cells, int line, Sink sink) {
        var postcode = Places.normalise(cells.get(0));
        if (postcode.isEmpty() || cells.get(2).isEmpty() || cells.get(3).isEmpty()) {
            return;
        }
        sink.place(postcode, cells.get(1), metres(cells.get(2), line), metres(cells.get(3), line));
        digest.update(String.join(",", cells).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        count++;
    }

    private int metres(String text, int line) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new UnusableReturns(
                    "%s:%d: \"%s\" is not a grid reference in metres; give the directory as the ONS publishes it"
                            .formatted(file.getFileName(), line, text),
                    notANumber);
        }
    }

    private List<Integer> columns(@Nullable String header) {
        var names = cells(header == null ? "" : header.replace("\uFEFF", "").toLowerCase(Locale.ROOT)).stream()
                .map(String::strip)
                .toList();
        var missing = COLUMNS.stream().filter(column -> !names.contains(column)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnusableReturns(
                    "%s is not a postcode directory: its first line must name the columns %s; missing: %s"
                            .formatted(file.getFileName(), String.join(", ", COLUMNS), missing));
        }
        return COLUMNS.stream().map(names::indexOf).toList();
    }

    /** Cells of one line; a quoted cell may hold commas. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Java came without SHA-256", impossible);
        }
    }
}
