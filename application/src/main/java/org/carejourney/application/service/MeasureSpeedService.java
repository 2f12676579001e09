package org.carejourney.application.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carejourney.application.port.in.MeasureSpeed;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.application.port.out.EngineYardstick;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.FactId;

/** Each measurement does the product's work and the bare work in one run, so that the machine's mood cancels out. */
final class MeasureSpeedService implements MeasureSpeed {
    private static final LocalDate AS_AT = LocalDate.of(2021, 5, 31);
    private static final int ITEMS = 100_000;
    private static final int PAGES = 200;
    private static final int TASKS = 300;
    private static final int MONTHS = 24;
    private static final WorkItems.Query FIRST_PAGE = new WorkItems.Query(
            new Caseload.Everyone(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            "",
            Optional.empty(),
            50);

    private final OutPorts out;
    private final Reconciler reconciler;
    private final Acts acts;
    private final Figures figures;

    MeasureSpeedService(OutPorts out, Reconciler reconciler, Acts acts, Figures figures) {
        this.out = out;
        this.reconciler = reconciler;
        this.acts = acts;
        this.figures = figures;
    }

    @Override
    public Measurements measure(Actor by, int children, Consumer<String> says) {
        var database = out.yardsticks().database();
        if (database.isEmpty() || out.demonstration().isEmpty()) {
            throw new IllegalStateException("There is nothing to measure against");
        }
        var measured = new ArrayList<Measurement>();
        try (var folder = new TemporaryFolder("carejourney-benchmark")) {
            says.accept("Inventing " + children + " children");
            out.demonstration().get().writeReturns(folder.path(), children);
            measured.add(imports(by, folder.path(), database.get(), says));
        }
        measured.addAll(reports(database.get(), says));
        if (out.journeys().isPresent() && out.yardsticks().engine().isPresent()) {
            measured.addAll(work(by, out.yardsticks().engine().get(), says));
        }
        says.accept("Filling the inbox");
        database.get().fillInbox(ITEMS);
        measured.add(inbox(database.get(), says));
        return new Measurements(children, database.get().settings(), measured);
    }

    private Measurement imports(Actor by, Path folder, DatabaseYardstick database, Consumer<String> says) {
        says.accept("COPY into bare tables");
        var bare = database.copyIn(folder);
        says.accept("Import");
        var product = time(() -> {
            try (var returns = out.returnsReader().open(folder)) {
                out.transactions().inTransaction(() -> {
                    var entry = out.ledger().begin("benchmark", out.clock().now(), by.user());
                    returns.read(new Intake(entry), Progress.silent());
                    return entry.finish(returns.notes());
                });
            }
        });
        if (folder.resolve("postcodes.csv").toFile().exists()) {
            out.transactions().inTransaction(() -> out.places().load(folder.resolve("postcodes.csv")));
        }
        return new Measurement(
                "Import of the returns, against COPY of the same files into bare tables", product, bare, 4);
    }

    private List<Measurement> reports(DatabaseYardstick database, Consumer<String> says) {
        says.accept("Report");
        database.copyOut();
        figures.compute(AS_AT, Optional.empty());
        var bare = database.copyOut();
        var once = time(() -> figures.compute(AS_AT, Optional.empty()));
        says.accept("Report with " + MONTHS + " months of trend");
        var trend = time(() -> figures.tallies(
                Months.upTo(AS_AT, MONTHS + 1),
                Optional.empty(),
                Catalogue.on(AS_AT, Settings.clocks(out, Optional.empty()))));
        return List.of(
                new Measurement(
                        "Whole report as at one day, against reading the same rows out with COPY", once, bare, 2),
                new Measurement(
                        "Whole report with " + MONTHS + " months of trend, against the same COPY", trend, bare, 0));
    }

    private List<Measurement> work(Actor by, EngineYardstick engine, Consumer<String> says) {
        says.accept("Starting the work of every child");
        var started = new int[1];
        var startAll = time(() -> started[0] = reconciler.drain().started());
        var bareStart =
                engine.start(TASKS).multipliedBy(Math.max(1, started[0])).dividedBy(TASKS);
        says.accept("Completing tasks");
        var ready = readyToComplete();
        engine.start(TASKS);
        var bare = engine.complete(TASKS).dividedBy(TASKS).multipliedBy(ready.size());
        var product = time(() -> ready.forEach(item -> complete(by, item)));
        return List.of(
                new Measurement("Starting " + started[0] + " reviews, against the bare engine", startAll, bareStart, 2),
                new Measurement(
                        "Completing " + ready.size() + " review tasks, against the bare engine completing as many",
                        product,
                        bare,
                        2));
    }

    private List<WorkItem> readyToComplete() {
        var query = new WorkItems.Query(
                new Caseload.Everyone(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(ReviewTask.SCHEDULE),
                "",
                Optional.empty(),
                TASKS);
        return out.workItems().page(query).items();
    }

    /** As a person does it: rules, facts, task, engine, in one transaction. */
    private void complete(Actor by, WorkItem item) {
        out.transactions()
                .inTransaction(() -> acts.act(
                        by,
                        item.journey().child(),
                        "",
                        Optional.of(new TaskRef(item.id(), item.version())),
                        record -> Decision.accepted(new ReviewStepDone(
                                FactId.UNSAVED,
                                item.journey().trigger(),
                                ReviewStepDone.Step.SCHEDULED,
                                out.clock().today(),
                                Optional.of(out.clock().today())))));
    }

    private Measurement inbox(DatabaseYardstick database, Consumer<String> says) {
        says.accept("First page of the inbox");
        database.inboxPages(FIRST_PAGE, PAGES);
        pages();
        var bare = database.inboxPages(FIRST_PAGE, PAGES);
        var product = time(this::pages);
        return new Measurement(
                PAGES + " first pages of " + ITEMS + " work items, against the best hand-written SQL",
                product,
                bare,
                1.3);
    }

    private void pages() {
        for (int i = 0; i < PAGES; i++) {
            out.workItems().page(FIRST_PAGE);
        }
    }

    private Duration time(Runnable work) {
        var before = out.clock().now();
        work.run();
        return Duration.between(before, out.clock().now());
    }
}
