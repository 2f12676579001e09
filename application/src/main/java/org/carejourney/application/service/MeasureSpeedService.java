package org.carejourney.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.port.in.MeasureSpeed;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.in.PlanMeeting;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.port.out.EngineYardstick;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;

/** Each measurement does the product's work and the bare work in one run, so that the machine's mood cancels out. */
final class MeasureSpeedService implements MeasureSpeed {
    private final OutPorts out;
    private final Reconciler reconciler;
    private final Figures figures;
    private final UseCases uses;

    /** @param uses what people do, through the same guards */
    MeasureSpeedService(OutPorts out, Reconciler reconciler, Figures figures, UseCases uses) {
        this.out = out;
        this.reconciler = reconciler;
        this.figures = figures;
        this.uses = uses;
    }

    @Override
    public Measurements measure(Actor by, int children, int items, Consumer<String> says) {
        var database = database();
        var measured = new ArrayList<Measurement>();
        try (var folder = new TemporaryFolder("carejourney-benchmark")) {
            says.accept("Inventing " + children + " children");
            demonstration().writeReturns(folder.path(), children);
            says.accept("Import");
            measured.add(new ImportSpeed(out).measure(by, folder.path(), database));
        }
        says.accept("Report");
        measured.addAll(new ReportSpeed(out, figures).measure(database));
        says.accept("Starting the work of every child");
        measured.addAll(new StartSpeed(out, reconciler).measure(engine()));
        if (items > 0) {
            says.accept("First page of the inbox");
            measured.addAll(new InboxSpeed(out).measure(database, items));
        }
        return new Measurements("%,d children".formatted(children), database.settings(), measured, List.of());
    }

    @Override
    public Measurements completions(Actor by, Consumer<String> says) {
        says.accept("The invented council moves in");
        uses.get(LoadDemonstration.class).loadIfEmpty(by, Progress.silent());
        var workers = new InventedWorkers(
                out,
                uses.get(RecordAct.class),
                uses.get(PlanMeeting.class),
                uses.get(CompileBoardReport.class),
                demonstration(),
                says);
        var speed = new CompletionSpeed(out, workers, uses.get(MoveClock.class));
        var measured = speed.measure(by, engine(), says);
        return new Measurements("Completing tasks, kind by kind", database().settings(), measured, speed.notes());
    }

    private DatabaseYardstick database() {
        return out.yardsticks().database().orElseThrow(MeasureSpeedService::nothing);
    }

    private EngineYardstick engine() {
        return out.yardsticks().engine().orElseThrow(MeasureSpeedService::nothing);
    }

    private DemonstrationData demonstration() {
        return out.demonstration().orElseThrow(MeasureSpeedService::nothing);
    }

    private static IllegalStateException nothing() {
        return new IllegalStateException("There is nothing to measure against");
    }
}
