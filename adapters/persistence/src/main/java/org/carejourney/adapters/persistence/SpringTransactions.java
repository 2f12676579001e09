package org.carejourney.adapters.persistence;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.carejourney.application.port.out.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions that our tables and the engine's share. */
final class SpringTransactions implements Transactions {
    private final TransactionTemplate running;
    private final TransactionTemplate ofItsOwn;
    private final int threads;

    /** @param threads how many may do one piece of work side by side */
    SpringTransactions(PlatformTransactionManager transactions, int threads) {
        this.threads = threads;
        running = new TransactionTemplate(transactions);
        ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(running.execute(status -> work.get()));
    }

    @Override
    public <T> T separately(Supplier<T> work) {
        return Objects.requireNonNull(ofItsOwn.execute(status -> work.get()));
    }

    @Override
    public void sideBySide(Runnable work) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(work))
                    .toList();
            all.forEach(SpringTransactions::await);
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while work was done side by side", interruption);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("Work done side by side failed", failure);
        }
    }
}
