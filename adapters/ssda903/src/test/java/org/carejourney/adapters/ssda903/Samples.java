package org.carejourney.adapters.ssda903;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.place.Place;
import org.carejourney.domain.place.Places;

/** The sample returns among the test data. */
final class Samples {
    static final Path SAMPLE_400 = folder("sample-400");
    static final Path EDGE = folder("edge");

    private Samples() {}

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource("/ssda903/" + name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The council of the samples, whose records begin with the first return. */
    static Setting setting(Path sample) throws IOException {
        var places = new HashMap<String, Place>();
        for (var line : Files.readAllLines(sample.resolve("postcodes.csv"))) {
            var cells = line.split(",", -1);
            if (!cells[0].equals("pcd")) {
                places.put(
                        Places.normalise(cells[0]),
                        new Place(cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
            }
        }
        return new Setting(
                "E08000031",
                new ClockSettings(WorkingCalendar.england(), Optional.of(LocalDate.of(2017, 4, 1))),
                Optional.of(postcode -> Optional.ofNullable(places.get(postcode))));
    }
}
