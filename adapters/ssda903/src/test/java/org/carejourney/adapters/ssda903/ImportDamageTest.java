package org.carejourney.adapters.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Problem.Severity;
import org.carejourney.application.returns.ReturnRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More than forty kinds of damage on more than a thousand rows: each is told once, at its line, and costs its row only. */
class ImportDamageTest {
    private static final Path SOUND = Samples.SAMPLE_400.resolve("903/2020-21");

    @TempDir
    Path folder;

    private static final ReadBack SOUND_READ = ReadBack.of(SOUND.getParent());
    private final Set<String> told = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

    static List<Damage> kinds() {
        return Damage.KINDS;
    }

    @Test
    void there_are_enough_kinds_and_rows() {
        assertThat(Damage.KINDS).hasSizeGreaterThan(40);
        assertThat(ReadBack.of(SOUND).rows()).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_alone_is_told_once(Damage kind) throws IOException {
        check(List.of(kind), new Random(kind.name().hashCode()), "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void all_kinds_together_are_told_once_each(String lineEnd) throws IOException {
        long seed = new Random().nextLong();
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        var kinds = new ArrayList<>(Damage.KINDS);
        Collections.shuffle(kinds, new Random(seed));
        check(kinds, new Random(seed), lineEnd);
    }

    private void check(List<Damage> kinds, Random random, String lineEnd) throws IOException {
        var year = Files.createDirectories(folder.resolve("2020-21"));
        for (var table : Table.values()) {
            if (table.isUsed()) {
                var lines = new ArrayList<>(Files.readAllLines(SOUND.resolve(table.fileName() + ".csv")));
                kinds.stream()
                        .filter(kind -> kind.table().equals(table.fileName()))
                        .forEach(kind -> spoil(kind, lines, random));
                Files.writeString(year.resolve(table.fileName() + ".csv"), String.join(lineEnd, lines) + lineEnd);
            }
        }

        var found = ReadBack.of(folder);

        assertThat(found.problems().stream().map(ImportDamageTest::where)).containsExactlyInAnyOrderElementsOf(told);
        var kept = good(found);
        var wanted = good(SOUND_READ);
        assertThat(without(wanted, kept)).as("good rows that were lost").isEmpty();
        assertThat(without(kept, wanted)).as("rows from nowhere").isEmpty();
        assertThat(kept).hasSameSizeAs(wanted);
    }

    private void spoil(Damage kind, List<String> lines, Random random) {
        while (true) {
            int index = 1 + random.nextInt(lines.size() - 1);
            var place = "2020-21/" + kind.table() + ".csv:" + (index + 1);
            var row = lines.get(index).split(",", -1);
            if (changed.contains(place) || !kind.fits().test(row)) {
                continue;
            }
            changed.add(place);
            if (kind.severity() == Severity.ERROR) {
                leftOut.add(place);
            }
            kind.fields().forEach(field -> told.add(place + " " + field + " " + kind.severity()));
            lines.set(index, String.join(",", kind.spoil().apply(row)));
            return;
        }
    }

    private static List<Object> without(List<Object> some, List<Object> others) {
        var left = new ArrayList<>(some);
        left.removeAll(new HashSet<>(others));
        return left;
    }

    private static String where(Problem problem) {
        return problem.file() + ":" + problem.line() + " " + problem.field() + " " + problem.severity();
    }

    /** Rows that nothing befell; of spoilt ones that stay only where they stood. */
    private List<Object> good(ReadBack read) {
        return read.rows().stream()
                .filter(row -> row.file().startsWith("2020-21/") && !leftOut.contains(place(row)))
                .<Object>map(
                        row -> changed.contains(place(row)) ? place(row) : List.of(place(row), row.child(), row.fact()))
                .toList();
    }

    private static String place(ReturnRow row) {
        return row.file() + ":" + row.line();
    }
}
