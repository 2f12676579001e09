package org.carejourney.adapters.persistence;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.work.ChangedMeanwhile;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions that our tables and the engine's share. */
final class SpringTransactions implements Transactions {
    private static final String DEADLOCK = "40P01";

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
        return run(running, work);
    }

    @Override
    public <T> T separately(Supplier<T> work) {
        return run(ofItsOwn, work);
    }

    /** Of two that hold what the other wants the database undoes one, which then looks again like any who came too late. */
    private static <T> T run(TransactionTemplate transaction, Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (PessimisticLockingFailureException locked) {
            throw locked.getMostSpecificCause() instanceof SQLException cause && DEADLOCK.equals(cause.getSQLState())
                    ? new ChangedMeanwhile(locked)
                    : locked;
        }
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
