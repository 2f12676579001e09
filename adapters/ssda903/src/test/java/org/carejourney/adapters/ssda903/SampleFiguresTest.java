package org.carejourney.adapters.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carejourney.domain.calendar.CollectionYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Returns in, figures out: the samples give what was worked out for them by other means. */
class SampleFiguresTest {
    private static ReadBack sample;

    @BeforeAll
    static void read() {
        sample = ReadBack.of(Samples.SAMPLE_400.resolve("903"));
    }

    @Test
    void nothing_is_wrong_with_the_samples() {
        assertThat(sample.problemTexts()).isEmpty();
        assertThat(sample.notes()).isEmpty();
        assertThat(ReadBack.of(Samples.EDGE.resolve("903")).problemTexts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-31", "2020-03-31", "2020-09-30", "2021-03-31", "2021-05-31"})
    void every_figure_of_the_sample_is_as_expected(String date) throws IOException {
        var figures = CountedFigure.all(sample.records(), LocalDate.parse(date), Samples.setting(Samples.SAMPLE_400));

        List<Map<String, ?>> expected = JsonPath.parse(
                        Samples.SAMPLE_400.resolve("expected-" + date + ".json").toFile())
                .read("$.indicators");
        assertThat(expected).hasSizeGreaterThan(70);
        for (var figure : expected) {
            assertThat(figures.get(figure.get("code")))
                    .as("%s at %s", figure.get("code"), date)
                    .isEqualTo(CountedFigure.expected(figure));
        }
    }

    @Test
    void folders_without_years_in_their_names_give_the_same_records(@TempDir Path folder) throws IOException {
        var names = List.of("delta", "alpha", "echo", "bravo", "charlie");
        for (int i = 0; i < names.size(); i++) {
            var year = Samples.SAMPLE_400.resolve("903").resolve(new CollectionYear(2018 + i).toString());
            var copy = Files.createDirectory(folder.resolve(names.get(i)));
            for (var table : Table.values()) {
                if (table.isUsed()) {
                    var file = table.fileName() + ".csv";
                    Files.copy(year.resolve(file), copy.resolve(file));
                }
            }
        }

        assertThat(ReadBack.of(folder).facts()).isEqualTo(sample.facts());
    }

    @Test
    void every_child_of_the_edge_set_falls_where_it_belongs() throws IOException {
        var records = ReadBack.of(Samples.EDGE.resolve("903")).records();
        var setting = Samples.setting(Samples.EDGE);
        Map<String, Map<String, ?>> children =
                JsonPath.parse(expectedEdges().toFile()).read("$.children");
        var wrong = new ArrayList<String>();
        children.forEach((child, edge) -> ((Map<?, ?>) edge.get("expect")).forEach((date, places) -> {
            var figures = CountedFigure.all(records, LocalDate.parse((String) date), setting);
            ((Map<?, ?>) places).forEach((code, place) -> {
                var found = place(figures.get(code), child);
                if (!found.equals(place)) {
                    wrong.add("%s (%s) %s %s: %s, not %s".formatted(child, edge.get("case"), date, code, place, found));
                }
            });
        }));
        assertThat(children.keySet()).hasSize(63);
        assertThat(wrong).isEmpty();
    }

    private static Path expectedEdges() {
        return Samples.EDGE.resolve("expected.json");
    }

    private static String place(CountedFigure figure, String child) {
        if (figure.children().contains(child)) {
            return "num";
        }
        return figure.denominatorChildren().filter(all -> all.contains(child)).isPresent() ? "den" : "out";
    }
}
