package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.ui.process.OwnJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** kill -9 in the middle of an import and of completing tasks: after the restart nothing is lost and nothing is there twice. */
class KillIT {
    private static final int TIMES = Boolean.getBoolean("carejourney.full") ? 20 : 2;
    private static final int FACTS_OF_THE_COUNCIL = 4454;
    private static final Actor BY = Actor.system("test");
    private static final Path RETURNS =
            Path.of("..", "adapters", "ssda903", "src", "test", "resources", "ssda903", "sample-400", "903");

    @Test
    void nothing_is_lost_and_nothing_is_done_twice(@TempDir Path folder) throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var data = folder.resolve("data");
        var acknowledged = new ArrayList<Long>();
        for (int kill = 0; kill < TIMES; kill++) {
            // One in four, and one at the least, dies at its import, the others within some tasks, of which some must
            // be left.
            acknowledged.addAll(
                    kill < Math.max(1, TIMES / 4)
                            ? workUntilKilled(data, "BEGIN", 1, random.nextInt(1500))
                            : workUntilKilled(data, "DID", 1 + random.nextInt(5), random.nextInt(30)));
            try (var product = Headless.start("carejourney.data=" + data)) {
                assertWhole(product, acknowledged, "seed %d, kill %d".formatted(seed, kill));
            }
        }
        assertThat(acknowledged).as("tasks acknowledged before the kills").isNotEmpty();
        System.out.printf("%d kills, %d tasks acknowledged, 0 lost, 0 doubled%n", TIMES, acknowledged.size());
    }

    private static List<Long> workUntilKilled(Path data, String doing, int times, int millis)
            throws IOException, InterruptedException {
        var said = Files.createTempFile(data.getParent(), "worker", ".txt");
        var process = new ProcessBuilder(OwnJava.words(
                        "512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.carejourney.ui.boot.Worker",
                        data.toString(),
                        RETURNS.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = false;
        while (!ended
                && Files.readAllLines(said).stream()
                                .filter(line -> line.startsWith(doing))
                                .count()
                        < times) {
            ended = process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        assertThat(ended)
                .as("the worker died before %s %d times, having said %s", doing, times, Files.readAllLines(said))
                .isFalse();
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return Files.readAllLines(said).stream()
                .filter(line -> line.startsWith("DID "))
                .map(line -> Long.parseLong(line.substring(4)))
                .toList();
    }

    private static void assertWhole(ConfigurableApplicationContext product, List<Long> acknowledged, String when) {
        var records = product.getBean(CareRecords.class)
                .<List<CareRecord>>fold(Optional.empty(), ArrayList::new, List::add, (a, b) -> {
                    a.addAll(b);
                    return a;
                });
        long imported = records.stream()
                .flatMap(record -> record.facts().stream())
                .filter(fact -> !(fact instanceof ReviewStepDone || fact instanceof Event))
                .count();
        assertThat(imported).as("facts of the import, all or none; " + when).isIn(0L, (long) FACTS_OF_THE_COUNCIL);
        assertThat(product.getBean(ReturnsLedger.class).imports())
                .as("imports noted; " + when)
                .hasSize(imported == 0 ? 0 : 1);

        var workItems = product.getBean(WorkItems.class);
        for (var id : acknowledged) {
            assertThat(workItems.find(id).flatMap(WorkItem::closed).map(WorkItem.Closed::how))
                    .as("task %d; %s".formatted(id, when))
                    .contains(WorkItem.How.DONE);
        }
        for (var record : records) {
            assertThat(record.all(ReviewStepDone.class).stream().map(ReviewStepDone::trigger))
                    .as("steps of %s; %s".formatted(record.child(), when))
                    .doesNotHaveDuplicates();
        }
        var reconcile = product.getBean(ReconcileWork.class);
        reconcile.whatImportsChanged(BY);
        assertThat(records.stream().map(CareRecord::child).map(child -> again(reconcile, child)))
                .as("work in line with facts; " + when)
                .allMatch(ReconcileWork.Result::isNothing);
    }

    private static ReconcileWork.Result again(ReconcileWork reconcile, ChildId child) {
        return reconcile.child(BY, child);
    }
}
