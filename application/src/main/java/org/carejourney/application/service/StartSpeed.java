package org.carejourney.application.service;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.carejourney.application.port.in.MeasureSpeed.Measurement;
import org.carejourney.application.port.out.EngineYardstick;

/** Starting all the work that an imported council asks for, against the bare engine starting as many of the same shape. */
final class StartSpeed {
    private static final int SAMPLE = 2_000;

    private final Reconciler reconciler;
    private final Stopwatch watch;

    StartSpeed(OutPorts out, Reconciler reconciler) {
        this.reconciler = reconciler;
        this.watch = new Stopwatch(out.clock());
    }

    List<Measurement> measure(EngineYardstick engine) {
        var started = new AtomicInteger();
        var product = watch.time(() -> started.set(reconciler.drain().started()));
        int sample = Math.min(SAMPLE, Math.max(1, started.get()));
        engine.startTwins(sample / 4, 1);
        var oneByOne = scaled(engine.startTwins(sample, 1), started.get(), sample);
        var inLots = scaled(engine.startTwins(sample, Reconciler.CHILDREN_AT_ONCE), started.get(), sample);
        var what = "Starting all work, " + started
                + " journeys, against the bare engine starting as many of the same shape, ";
        return List.of(
                new Measurement(what + "one after another", product, oneByOne, 2),
                new Measurement(what + Reconciler.CHILDREN_AT_ONCE + " in a transaction", product, inLots, 0));
    }

    private static Duration scaled(Duration ofSample, int all, int sample) {
        return ofSample.multipliedBy(all).dividedBy(sample);
    }
}
