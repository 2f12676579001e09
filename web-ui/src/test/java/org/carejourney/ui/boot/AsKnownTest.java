package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ComputeReport;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.report.Figure;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Four returns taken in at one moment and a fifth at a later one: in between, the product knows what four tell. */
class AsKnownTest {
    private static final Actor BY = Actor.system("test");
    private static final Path SAMPLE =
            Path.of("..", "adapters", "ssda903", "src", "test", "resources", "ssda903", "sample-400");
    private static final Instant FIRST = Instant.parse("2021-04-20T09:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2021-05-10T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2021-06-05T09:00:00Z");

    @Test
    void as_known_between_two_imports_every_figure_is_that_of_the_first(@TempDir Path folder) throws IOException {
        var four = folder.resolve("four");
        var fifth = folder.resolve("fifth");
        for (var year : List.of("2017-18", "2018-19", "2019-20", "2020-21")) {
            copy(SAMPLE.resolve("903").resolve(year), four.resolve(year));
        }
        copy(SAMPLE.resolve("903/2021-22"), fifth.resolve("2021-22"));
        try (var both = Headless.start("carejourney.engine.enabled=false");
                var one = Headless.start("carejourney.engine.enabled=false")) {
            take(both, four, FIRST);
            take(both, fifth, SECOND);
            take(one, four, FIRST);
            for (var day : List.of("2019-03-31", "2020-03-31", "2020-09-30", "2021-03-31", "2021-05-31")) {
                assertThat(figures(both, day, Optional.of(BETWEEN)))
                        .as("at %s", day)
                        .isEqualTo(figures(one, day, Optional.empty()));
            }
            assertThat(figures(both, "2021-05-31", Optional.of(SECOND)))
                    .as("the fifth return does tell something new")
                    .isNotEqualTo(figures(both, "2021-05-31", Optional.of(BETWEEN)));
        }
    }

    private static void take(ConfigurableApplicationContext product, Path returns, Instant at) {
        product.getBean(ImportReturns.class)
                .importReturns(
                        BY,
                        new ImportReturns.Command(
                                returns, "sample", Optional.of(SAMPLE.resolve("postcodes.csv")), Optional.of(at)),
                        Progress.silent());
    }

    private static List<Figure> figures(ConfigurableApplicationContext product, String day, Optional<Instant> knownAt) {
        return product.getBean(ComputeReport.class)
                .compute(BY, LocalDate.parse(day), knownAt)
                .figures();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        } catch (FileSystemException missing) {
            throw new IOException("The sample is not where it was: " + from, missing);
        }
    }
}
