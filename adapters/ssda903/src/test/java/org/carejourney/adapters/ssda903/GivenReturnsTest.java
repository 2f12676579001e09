package org.carejourney.adapters.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carejourney.application.port.out.ReturnsReader.Sink;
import org.carejourney.application.returns.ImportCancelled;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.application.returns.UnusableReturns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and zips as they are given: what is found, which return it is, and what cannot be used. */
class GivenReturnsTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\r\n100,17/05/2017,30/06/2020,PN1\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2019-20/a.csv, 2019-20",
        "2019_20/a.csv, 2019-20",
        "2019-2020/a.csv, 2019-20",
        "1999-00/a.csv, 1999-00",
        "2018-19/resubmitted/a.csv, 2018-19",
        "2018-19/2019-20/a.csv, 2019-20",
        "SSDA903 2019-20 final/a.csv, 2019-20",
        "2019-21/a.csv, 2020-21",
        "2019-20-05/a.csv, 2020-21",
        "spring/a.csv, 2020-21",
        "a.csv, 2020-21"
    })
    void the_year_is_that_of_the_folder_else_of_the_latest_date(String path, String year) throws IOException {
        write(path, REVIEWS);

        assertThat(ReadBack.of(folder).rows().getFirst().rank().year()).hasToString(year);
        assertThat(ReadBack.of(zip(Map.of(path, bytes(REVIEWS))))
                        .rows()
                        .getFirst()
                        .rank()
                        .year())
                .hasToString(year);
    }

    @Test
    void within_a_year_the_later_extract_ranks_higher_and_is_read_later() throws IOException {
        write("2020-21/a later one/reviews.csv", REVIEWS);
        write("2020-21/before/reviews.csv", REVIEWS.replace("30/06/2020", "31/05/2020"));
        write("2019-20/reviews.csv", REVIEWS.replace("30/06/2020", "31/03/2020"));
        write("2020-21/with a slip/reviews.csv", REVIEWS.replace("100,", "100,17/05/2017,30/06/2099,PN1\r\n101,"));

        assertThat(ReadBack.of(folder).rows().stream()
                        .map(row -> row.rank().extractedUpTo().toString())
                        .distinct())
                .containsExactly("2020-03-31", "2020-05-31", "2020-06-30");
    }

    @Test
    void one_wild_date_does_not_make_the_year() throws IOException {
        write("reviews.csv", REVIEWS + "101,17/05/2017,30/06/2102,PN1\r\n102,17/05/2017,30/06/2072,PN1\r\n");

        assertThat(ReadBack.of(folder).rows().getFirst().rank().year()).hasToString("2020-21");
    }

    @Test
    void a_zip_gives_what_its_folders_give() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var paths = Files.walk(Samples.SAMPLE_400.resolve("903"))) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                var name = Samples.SAMPLE_400.relativize(path).toString().replace("903", "council/903");
                files.put(name, Files.readAllBytes(path));
            }
        }

        var unpacked = ReadBack.of(Samples.SAMPLE_400.resolve("903"));
        var zipped = ReadBack.of(zip(files));

        assertThat(zipped.facts()).isEqualTo(unpacked.facts());
        assertThat(zipped.rows().getFirst().file()).isEqualTo("council/903/2017-18/ad1.csv");
    }

    @Test
    void neighbours_are_noted_and_passed_over() throws IOException {
        write("2020-21/reviews.csv", REVIEWS);
        write("2020-21/.DS_Store", "x");
        write("2020-21/._reviews.csv", "x");
        write("notes.txt", "x");
        write("2020-21/return.xlsx", "x");
        write("postcodes.csv", "pcd,laua,oseast1m,osnrth1m\r\nWS1 1AB,E08000031,1,2\r\n");
        write("holidays.csv", "date\r\n2020-01-01\r\n");
        write("2020-21/workers.csv", String.join(",", Table.SOCIAL_WORKERS.columns()));

        var read = ReadBack.of(folder);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.notes())
                .containsExactlyInAnyOrder(
                        "2020-21/.DS_Store: not a CSV file of a return; passed over",
                        "2020-21/._reviews.csv: not a CSV file of a return; passed over",
                        "notes.txt: not a CSV file of a return; passed over",
                        "2020-21/return.xlsx: not a CSV file of a return; passed over",
                        "postcodes.csv: a postcode directory, not part of a return; passed over",
                        "holidays.csv: a list of dates, not part of a return; passed over",
                        "2020-21/workers.csv: the table sw_episodes is known but not used; passed over");
    }

    @Test
    void a_csv_that_is_no_table_names_the_nearest_and_what_it_lacks() throws IOException {
        write("2020-21/reviews.csv", REVIEWS.replace("REVIEW_CODE", "PARTICIPATION"));

        assertUnusable(
                folder,
                "2020-21/reviews.csv matches no table of the return; the nearest is reviews, of which it lacks"
                        + " REVIEW_CODE; put the columns right or take the file out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHILD;DOB;REVIEW;REVIEW_CODE|not separated by commas",
                "''|empty",
                "CHILD,DOB,REVIEW,REVIEW_CODE,DOB|two columns DOB",
                "nothing at all|matches no table"
            })
    void a_csv_that_cannot_be_used_says_why(String text, String why) throws IOException {
        write("2020-21/odd.csv", text);

        assertUnusable(folder, why);
    }

    @Test
    void utf_16_is_not_read() throws IOException {
        Files.write(folder.resolve("a.csv"), ("\uFEFF" + REVIEWS).getBytes(StandardCharsets.UTF_16LE));

        assertUnusable(folder, "UTF-16");
    }

    @Test
    void nothing_to_read_is_said() throws IOException {
        assertUnusable(folder, "holds no .csv file");
        assertUnusable(folder.resolve("nowhere"), "does not exist");
        assertUnusable(zip(Map.of()), "holds no .csv file");
        assertUnusable(write("notes.txt", "x"), "neither a folder nor a zip");
        assertUnusable(zip(Map.of("a.csv", bytes("CHILD,DOB,REVIEW,REVIEW_CODE"))), "collection year");
    }

    @Test
    void a_file_of_more_than_500_mb_is_not_read() throws IOException {
        try (var large =
                new RandomAccessFile(write("2020-21/reviews.csv", REVIEWS).toFile(), "rw")) {
            large.setLength(500_000_001);
        }

        assertUnusable(folder, "2020-21/reviews.csv is larger than 500 MB");
    }

    @Test
    void a_zip_that_swells_is_not_opened() throws IOException {
        assertUnusable(zip(Map.of("2020-21/reviews.csv", new byte[3_000_000])), "more than 100 times its size");
        assertUnusable(zip(Map.of("a.bin", new byte[3_000_000], "a.csv", bytes(REVIEWS))), "more than 100 times");
    }

    @Test
    void a_zip_of_more_than_2_gb_or_with_a_file_of_more_than_500_mb_is_not_opened() throws IOException {
        assertUnusable(declaring(400_000_000L, 6), "more than 2 GB");
        assertUnusable(declaring(500_000_001L, 1), "larger than 500 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../reviews.csv", "2020-21/../../reviews.csv", "/etc/reviews.csv", "C:\\a.csv", "..\\a.csv"})
    void a_name_that_leads_out_of_the_zip_is_refused(String name) throws IOException {
        assertUnusable(zip(Map.of(name, bytes(REVIEWS))), "leads out of the zip");
    }

    @Test
    void a_truncated_or_junk_or_damaged_zip_is_refused() throws IOException {
        var sound = Files.readAllBytes(zip(Map.of("2020-21/reviews.csv", bytes(REVIEWS.repeat(50)))));
        assertUnusable(file("cut.zip", Arrays.copyOf(sound, sound.length / 2)), "damaged or cut short");
        assertUnusable(file("empty.zip", new byte[0]), "damaged or cut short");
        var junk = new byte[5000];
        new Random(1).nextBytes(junk);
        assertUnusable(file("junk.zip", junk), "damaged or cut short");
        var flipped = sound.clone();
        for (int i = 60; i < 80; i++) {
            flipped[i] ^= 0x55;
        }
        assertUnusable(file("flipped.zip", flipped), "anew");
    }

    @Test
    void progress_is_told_in_bytes_and_can_cancel() throws IOException {
        var told = new ArrayList<String>();
        write("2020-21/reviews.csv", REVIEWS);
        var size = (long) REVIEWS.length();
        try (var returns = new Ssda903ReturnsReader().open(folder)) {
            returns.read(nowhere(), progress(told, false));
            assertThat(told.getFirst())
                    .startsWith("Reading 2020-21/reviews.csv ")
                    .endsWith("/" + size);
            assertThat(told.getLast()).endsWith(size + "/" + size);
            assertThatThrownBy(() -> returns.read(nowhere(), progress(told, true)))
                    .isInstanceOf(ImportCancelled.class);
        }
    }

    private static Progress progress(List<String> told, boolean cancelled) {
        return new Progress() {
            @Override
            public void at(String what, long done, long total) {
                told.add(what + " " + done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }

    private static Sink nowhere() {
        return new Sink() {
            @Override
            public void row(ReturnRow row) {}

            @Override
            public void problem(Problem problem) {}
        };
    }

    private static void assertUnusable(Path given, String sentence) {
        assertThatThrownBy(() -> ReadBack.of(given))
                .isInstanceOf(UnusableReturns.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        var zip = Files.createTempFile(folder, "given", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    /** A zip whose directory says that its files are larger than they are. */
    private Path declaring(long size, int files) throws IOException {
        var names = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < files; i++) {
            names.put("2020-21/" + i + ".csv", bytes(REVIEWS));
        }
        var zip = zip(names);
        var bytes = Files.readAllBytes(zip);
        for (int at = 0; at < bytes.length - 4; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                for (int i = 0; i < 4; i++) {
                    bytes[at + 24 + i] = (byte) (size >>> 8 * i);
                    bytes[at + 20 + i] = (byte) (size / 50 >>> 8 * i);
                }
            }
        }
        return Files.write(zip, bytes);
    }
}
