package org.carejourney.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Returns in, report out, in one line: every figure of the sample council at its five dates. */
class ReportCommandIT {
    private static final Path SAMPLE = Path.of(
                    "..", "adapters", "ssda903", "src", "test", "resources", "ssda903", "sample-400")
            .toAbsolutePath();
    private static final List<String> DATES =
            List.of("2019-03-31", "2020-03-31", "2020-09-30", "2021-03-31", "2021-05-31");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void every_figure_and_every_child_behind_it_is_as_expected() throws Exception {
        for (int first = 0; first < DATES.size(); first += 2) {
            // Two at once: each has a database of its own.
            var running = new LinkedHashMap<String, Command>();
            for (var date : DATES.subList(first, Math.min(first + 2, DATES.size())))
                running.put(date, report(date, "--format", "json"));
            for (var each : running.entrySet()) {
                assertThat(each.getValue().exitCode())
                        .as(each.getValue().said())
                        .isZero();
                compare(each.getKey(), each.getValue().result());
            }
        }
    }

    @Test
    void a_pdf_lands_in_the_callers_folder() throws Exception {
        var command = report("2021-05-31", "--format", "pdf", "--out", "board.pdf");

        assertThat(command.exitCode()).as(command.said()).isZero();
        assertThat(command.result()).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("board.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void what_cannot_be_used_is_told_in_a_sentence() throws Exception {
        Files.writeString(folder.resolve("junk.zip"), "no zip");
        var command = Command.start(folder, "report", "--as-at", "2021-05-31", "--returns", "junk.zip");

        assertThat(command.exitCode()).isEqualTo(3);
        assertThat(command.result()).isEmpty();
        assertThat(command.said()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    private Command report(String date, String... more) throws IOException {
        var words = new ArrayList<>(List.of(
                "report",
                "--returns",
                SAMPLE.resolve("903").toString(),
                "--postcodes",
                SAMPLE.resolve("postcodes.csv").toString(),
                "--as-at",
                date));
        words.addAll(List.of(more));
        return Command.start(folder, words.toArray(String[]::new));
    }

    private static void compare(String date, String result) throws IOException {
        var expected = JSON.readTree(Files.readString(SAMPLE.resolve("expected-" + date + ".json")));
        var found = byCode(JSON.readTree(result));
        assertSoftly(softly -> {
            for (var figure : expected.get("indicators")) {
                var code = figure.get("code").asString();
                if (figure.has("caution")) continue;
                softly.assertThat(found).as(date).containsKey(code);
                if (!found.containsKey(code)) continue;
                for (var number : List.of("numerator", "denominator", "value"))
                    softly.assertThat(number(found.get(code).get(number)))
                            .as("%s %s %s", date, code, number)
                            .isEqualTo(number(figure.get(number)));
                for (var children : List.of("children", "denominatorChildren"))
                    softly.assertThat(texts(found.get(code).get(children)))
                            .as("%s %s %s", date, code, children)
                            .isEqualTo(texts(figure.get(children)));
            }
        });
    }

    private static Map<String, JsonNode> byCode(JsonNode report) {
        var figures = new LinkedHashMap<String, JsonNode>();
        for (var figure : report.get("indicators"))
            figures.put(figure.get("code").asString(), figure);
        return figures;
    }

    private static String number(JsonNode number) {
        return number.isNull()
                ? "none"
                : new BigDecimal(number.asString()).stripTrailingZeros().toPlainString();
    }

    /** Sorted as text. */
    private static List<String> texts(JsonNode children) {
        if (children == null) return List.of();
        var sorted = new TreeSet<String>();
        for (var child : children) sorted.add(child.asString());
        return List.copyOf(sorted);
    }
}
