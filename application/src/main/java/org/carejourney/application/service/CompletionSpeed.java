package org.carejourney.application.service;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.MeasureSpeed.Measurement;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.out.EngineYardstick;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.work.Task;

/**
 * Completing tasks of every kind as people complete them, against the bare engine completing as many. What the invented
 * people have open is completed kind by kind; for kinds that nobody has open, things happen to children and days go by.
 */
final class CompletionSpeed {
    private static final int OF_A_KIND = 20;
    private static final int ROUNDS = 12;
    private static final int DAYS_A_ROUND = 20;
    private static final int WARMING_UP = 300;
    private static final double GOAL = 2;

    private final OutPorts out;
    private final InventedWorkers workers;
    private final MoveClock clock;
    private final Stopwatch watch;
    private final Map<Task, Done> done = new LinkedHashMap<>();

    CompletionSpeed(OutPorts out, InventedWorkers workers, MoveClock clock) {
        this.out = out;
        this.workers = workers;
        this.clock = clock;
        this.watch = new Stopwatch(out.clock());
    }

    /** How often a kind of task was completed, and how long that took in all. */
    private record Done(int times, Duration product, Duration bare) {
        static final Done NOTHING = new Done(0, Duration.ZERO, Duration.ZERO);

        Done plus(int more, Duration ours, Duration theirs) {
            return new Done(times + more, product.plus(ours), bare.plus(theirs));
        }
    }

    List<Measurement> measure(Actor by, EngineYardstick engine, Consumer<String> says) {
        warmUp(engine);
        for (int round = 0; round < ROUNDS && !missing().isEmpty(); round++) {
            for (var task : missing()) {
                complete(task, engine);
            }
            says.accept("%d of %d kinds of task completed"
                    .formatted(done.size(), JourneyCatalogue.tasks().size()));
            workers.bringAbout(notReached());
            clock.moveTo(by, out.clock().today().plusDays(DAYS_A_ROUND));
        }
        return done.entrySet().stream().map(CompletionSpeed::row).toList();
    }

    /** How many kinds were within the goal, and which no invented person came to. */
    List<String> notes() {
        long within = done.entrySet().stream()
                .map(CompletionSpeed::row)
                .filter(kind -> kind.ratio() <= GOAL)
                .count();
        return List.of(
                "%d of %d kinds were completed, %d of them within the goal"
                        .formatted(done.size(), JourneyCatalogue.tasks().size(), within),
                "not reached: " + notReached().stream().map(Task::name).sorted().collect(Collectors.joining(", ")));
    }

    private List<Task> notReached() {
        return JourneyCatalogue.tasks().stream()
                .filter(task -> !done.containsKey(task))
                .toList();
    }

    private List<Task> missing() {
        return JourneyCatalogue.tasks().stream()
                .filter(task -> done.getOrDefault(task, Done.NOTHING).times() < OF_A_KIND)
                .toList();
    }

    private void warmUp(EngineYardstick engine) {
        engine.start(WARMING_UP);
        engine.complete(WARMING_UP);
        int left = WARMING_UP;
        for (var task : JourneyCatalogue.tasks()) {
            var some = open(task);
            for (var item : some.subList(0, Math.min(left, some.size() / 2))) {
                workers.answer(item).ifPresent(Runnable::run);
                left--;
            }
        }
    }

    private void complete(Task task, EngineYardstick engine) {
        var so = done.getOrDefault(task, Done.NOTHING);
        int times = 0;
        var product = Duration.ZERO;
        for (var item : open(task)) {
            if (so.times() + times >= OF_A_KIND) break;
            var answer = workers.answer(item);
            if (answer.isEmpty()) continue;
            var taken = watch.time(answer.get());
            if (out.workItems().find(item.id()).flatMap(WorkItem::closed).isEmpty()) continue;
            product = product.plus(taken);
            times++;
        }
        if (times > 0) {
            engine.start(times);
            done.put(task, so.plus(times, product, engine.complete(times)));
        }
    }

    private List<WorkItem> open(Task task) {
        return out.workItems()
                .page(new WorkItems.Query(
                        new Caseload.Everyone(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(task),
                        "",
                        Optional.empty(),
                        OF_A_KIND * 4))
                .items();
    }

    private static Measurement row(Map.Entry<Task, Done> kind) {
        return new Measurement(
                kind.getKey().name() + ": " + kind.getKey().words() + ", "
                        + kind.getValue().times() + " times",
                kind.getValue().product(),
                kind.getValue().bare(),
                GOAL);
    }
}
