package org.carejourney.adapters.inmemory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.out.PlaceDirectory;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.place.Place;
import org.carejourney.domain.place.Places;

/** For small files without commas inside values. */
public final class InMemoryPlaceDirectory implements PlaceDirectory {
    private static final List<String> COLUMNS = List.of("pcd", "laua", "oseast1m", "osnrth1m");

    private Optional<Map<String, Place>> places = Optional.empty();

    @Override
    public synchronized int load(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var header =
                    lines.isEmpty() ? List.<String>of() : cells(lines.getFirst().toLowerCase(Locale.ROOT));
            var at = COLUMNS.stream().mapToInt(header::indexOf).toArray();
            if (Arrays.stream(at).anyMatch(column -> column < 0)) {
                throw new UnusableReturns(
                        file.getFileName() + " is no postcode directory: it needs the columns " + COLUMNS);
            }
            var read = new HashMap<String, Place>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = cells(line);
                if (cells.size() == header.size() && !cells.get(at[2]).isEmpty()) {
                    read.put(
                            Places.normalise(cells.get(at[0])),
                            new Place(
                                    cells.get(at[1]),
                                    Integer.parseInt(cells.get(at[2])),
                                    Integer.parseInt(cells.get(at[3]))));
                }
            }
            places = Optional.of(Map.copyOf(read));
            return read.size();
        } catch (IOException failure) {
            throw new UnusableReturns(file.getFileName() + " cannot be read", failure);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.replace("\"", "").replace("\uFEFF", "").split(",", -1))
                .map(String::strip)
                .toList();
    }

    @Override
    public synchronized Optional<Places> places() {
        return places.map(known -> postcode -> Optional.ofNullable(known.get(postcode)));
    }
}
