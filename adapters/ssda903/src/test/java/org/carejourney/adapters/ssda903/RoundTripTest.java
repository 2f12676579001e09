package org.carejourney.adapters.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.carejourney.domain.calendar.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that leave as returns come back as they were. */
class RoundTripTest {
    @TempDir
    Path folder;

    @Property(tries = 25)
    void facts_written_are_the_facts_read(@ForAll long seed) throws IOException {
        var inventor = new InventedRecords(new Random(seed));
        var records = IntStream.range(0, 20)
                .mapToObj(inventor::record)
                .sorted(Comparator.comparing(record -> record.child()))
                .toList();
        var out = Files.createTempDirectory("returns");
        try {
            new Ssda903ReturnsWriter().write(out, InventedRecords.FIRST, InventedRecords.EXTRACT, records.stream());

            var read = ReadBack.of(out);

            assertThat(read.problemTexts()).isEmpty();
            var back = read.records();
            assertThat(back).hasSameSizeAs(records);
            for (int i = 0; i < back.size(); i++) {
                assertThat(new HashSet<>(back.get(i).facts()))
                        .as("child %s", records.get(i).child())
                        .isEqualTo(new HashSet<>(records.get(i).facts()));
            }
        } finally {
            delete(out);
        }
    }

    /** The sample's own returns, written anew from its records, hold the same lines for what happened in each year. */
    @Test
    void the_sample_is_written_as_it_was_given() throws IOException {
        var sample = Samples.SAMPLE_400.resolve("903");
        var first = new CollectionYear(2018);

        new Ssda903ReturnsWriter()
                .write(folder, first, LocalDate.of(2021, 5, 31), ReadBack.of(sample).records().stream());

        for (var year : new String[] {"2017-18", "2018-19", "2019-20", "2020-21", "2021-22"}) {
            for (var table : new String[] {"episodes", "reviews", "missing", "oc2", "oc3", "header"}) {
                var file = year + "/" + table + ".csv";
                assertThat(Files.readAllLines(folder.resolve(file)))
                        .as(file)
                        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(sample.resolve(file)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
