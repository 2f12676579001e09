package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carejourney.adapters.inmemory.InMemoryPorts;
import org.carejourney.adapters.ssda903.Ssda903AutoConfiguration;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The returns of the invented council go through the same door as any council's, and nothing is wrong with them. */
class InventedReturnsTest {
    private static final int CHILDREN = 700;

    private final ApplicationContextRunner product = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(Ssda903AutoConfiguration.class, DemoAutoConfiguration.class));

    @Test
    void are_read_back_without_a_problem_as_the_facts_that_were_made_up(@TempDir Path folder) {
        product.run(context -> {
            context.getBean(DemonstrationData.class).writeReturns(folder, CHILDREN);
            var read = new Read();
            try (var returns = context.getBean(ReturnsReader.class).open(folder)) {
                assertThat(returns.notes()).allMatch(note -> note.contains("postcodes.csv"));
                returns.read(read, Progress.silent());
            }
            assertThat(read.problems).isEmpty();
            DemoCouncil.of(DemoCouncil.SEED)
                    .children(CHILDREN)
                    .forEach(child -> assertThat(read.facts(child.child().value()))
                            .as("%s", child.profile().name())
                            .containsExactlyInAnyOrderElementsOf(child.facts()));
        });
    }

    @Test
    void are_imported_without_error_warning_or_a_figure_out_of_place(@TempDir Path folder) {
        product.run(context -> {
            context.getBean(DemonstrationData.class).writeReturns(folder);
            var ports = new InMemoryPorts(Demo.TODAY);
            var entry = ports.ledger.begin("Invented council", Instant.EPOCH, "test");
            try (var returns = context.getBean(ReturnsReader.class).open(folder)) {
                returns.read(
                        new ReturnsReader.Sink() {
                            @Override
                            public void row(ReturnRow row) {
                                entry.row(row);
                            }

                            @Override
                            public void problem(Problem problem) {
                                entry.problem(problem);
                            }
                        },
                        Progress.silent());
            }
            var summary = entry.finish(List.of());
            assertThat(ports.ledger.problems(summary.id())).isEmpty();
            assertThat(summary.childrenTouched()).isEqualTo(DemoCouncil.CHILDREN);
            assertThat(ports.records.recordsBegin(Optional.empty())).contains(Demo.RECORDS_BEGIN);
            ports.places.load(folder.resolve("postcodes.csv"));
            var council = DemoCouncil.of(DemoCouncil.SEED);
            var imported = council.children(DemoCouncil.CHILDREN)
                    .map(child -> ports.records.find(child.child()).orElseThrow());
            assertThat(Figures.of(imported, Demo.TODAY, ports.places.places().orElseThrow())
                            .toString())
                    .isEqualTo(Figures.asAt(Demo.TODAY, DemoCouncil.SEED, DemoCouncil.CHILDREN)
                            .toString());
        });
    }

    @Test
    void are_the_same_bytes_every_time(@TempDir Path once, @TempDir Path again) {
        product.run(context -> {
            context.getBean(DemonstrationData.class).writeReturns(once, 200);
            context.getBean(DemonstrationData.class).writeReturns(again, 200);
            assertThat(bytes(again)).isEqualTo(bytes(once));
            assertThat(bytes(once)).containsKeys("postcodes.csv", "2011-12/episodes.csv", "2021-22/reviews.csv");
        });
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** Of rows with one key the later return's stands, as in an import. */
    private static final class Read implements ReturnsReader.Sink {
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Map<String, ReturnRow>> rows = new HashMap<>();

        @Override
        public void row(ReturnRow row) {
            rows.computeIfAbsent(row.child().value(), ignored -> new HashMap<>())
                    .merge(key(row.fact()), row, (a, b) -> a.rank().compareTo(b.rank()) > 0 ? a : b);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        List<Fact> facts(String child) {
            return rows.getOrDefault(child, Map.of()).values().stream()
                    .map(ReturnRow::fact)
                    .toList();
        }

        private static String key(Fact fact) {
            var kind = fact.getClass().getSimpleName();
            return switch (fact) {
                case MissingEpisode missing -> kind + missing.type() + missing.start();
                case org.carejourney.domain.record.AdoptionDecision _, org.carejourney.domain.record.Person _ -> kind;
                default -> kind + fact.happenedOn();
            };
        }
    }
}
