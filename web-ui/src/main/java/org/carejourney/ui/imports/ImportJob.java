package org.carejourney.ui.imports;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.carejourney.application.returns.ImportCancelled;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.returns.UnusableReturns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import that runs in the background, whoever is looking; it can be stopped. */
final class ImportJob implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final String label;
    private final AtomicReference<State> state = new AtomicReference<>(new State.Running("Starting", 0, 0));
    private volatile boolean cancelled;

    /** How far it has come. */
    sealed interface State {
        record Running(String what, long done, long total) implements State {}

        record Done(ImportSummary summary) implements State {}

        /** @param words what happened, and that nothing was changed */
        record Stopped(String words) implements State {}
    }

    private ImportJob(String label) {
        this.label = label;
    }

    /** @param afterwards tidies up, however it ended */
    static ImportJob start(String label, Function<Progress, ImportSummary> work, Runnable afterwards) {
        var job = new ImportJob(label);
        Thread.ofVirtual().name("import").start(() -> job.run(work, afterwards));
        return job;
    }

    private void run(Function<Progress, ImportSummary> work, Runnable afterwards) {
        State end;
        try {
            end = new State.Done(work.apply(this));
        } catch (ImportCancelled stopped) {
            end = new State.Stopped("The import was cancelled. Nothing was changed.");
        } catch (UnusableReturns unusable) {
            end = new State.Stopped(Optional.ofNullable(unusable.getMessage()).orElse("These files cannot be used.")
                    + " Nothing was changed.");
        } catch (RuntimeException failure) {
            LOG.error("An import failed", failure);
            end = new State.Stopped("The import failed and nothing was changed. Tell support; the log says more.");
        }
        afterwards.run();
        state.set(end);
    }

    String label() {
        return label;
    }

    State state() {
        return Optional.ofNullable(state.get()).orElseThrow();
    }

    boolean isRunning() {
        return state() instanceof State.Running;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void at(String what, long done, long total) {
        state.set(new State.Running(what, done, total));
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
