package org.carejourney.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.carejourney.domain.record.CareRecord;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every child's record, streamed: some thousand children at a time, in as many threads as there are processors, all from
 * one snapshot.
 */
final class AllChildren {
    private final DataSource dataSource;
    private final int threads;

    /** Helpers take connections while others hold some; only one fold at a time may do so, the others work alone. */
    private final Semaphore helpers = new Semaphore(1);

    /** @param threads how many read at once, each on a connection of its own */
    AllChildren(DataSource dataSource, int threads) {
        this.dataSource = dataSource;
        this.threads = threads;
    }

    <R> R fold(Optional<Instant> knownAt, Supplier<R> zero, BiConsumer<R, CareRecord> each, BinaryOperator<R> merge) {
        try {
            return TransactionSynchronizationManager.isActualTransactionActive()
                    ? asSeenFromTransaction(knownAt, zero, each, merge)
                    : inSnapshot(knownAt, zero, each, merge);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The records cannot be read", failure);
        }
    }

    private <R> R asSeenFromTransaction(
            Optional<Instant> knownAt, Supplier<R> zero, BiConsumer<R, CareRecord> each, BinaryOperator<R> merge)
            throws SQLException {
        var running = DataSourceUtils.getConnection(dataSource);
        try {
            return hasWritten(running) ? alone(running, knownAt, zero, each) : inSnapshot(knownAt, zero, each, merge);
        } finally {
            DataSourceUtils.releaseConnection(running, dataSource);
        }
    }

    /** What the running transaction wrote can be seen on its own connection only. */
    private static boolean hasWritten(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_current_xact_id_if_assigned() is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static <R> R alone(
            Connection connection, Optional<Instant> knownAt, Supplier<R> zero, BiConsumer<R, CareRecord> each)
            throws SQLException {
        var result = zero.get();
        var chunks = new Chunks(connection, knownAt);
        new ChunkReader(connection, knownAt).readAll(chunks, record -> each.accept(result, record));
        return result;
    }

    private <R> R inSnapshot(
            Optional<Instant> knownAt, Supplier<R> zero, BiConsumer<R, CareRecord> each, BinaryOperator<R> merge)
            throws SQLException {
        try (var snapshot = new Snapshot(dataSource)) {
            if (threads == 1 || !helpers.tryAcquire()) {
                return alone(snapshot.connection(), knownAt, zero, each);
            }
            try {
                return together(snapshot, knownAt, zero, each, merge);
            } finally {
                helpers.release();
            }
        }
    }

    private <R> R together(
            Snapshot snapshot,
            Optional<Instant> knownAt,
            Supplier<R> zero,
            BiConsumer<R, CareRecord> each,
            BinaryOperator<R> merge)
            throws SQLException {
        var chunks = new Chunks(snapshot.connection(), knownAt);
        try (var pool = Executors.newFixedThreadPool(threads - 1)) {
            List<Future<R>> others = new ArrayList<>();
            try {
                for (int helper = 1; helper < threads && helper < chunks.count(); helper++) {
                    others.add(pool.submit(() -> help(snapshot, chunks, knownAt, zero, each)));
                }
                var result = zero.get();
                new ChunkReader(snapshot.connection(), knownAt).readAll(chunks, record -> each.accept(result, record));
                return others.stream().map(AllChildren::resultOf).reduce(result, merge);
            } finally {
                chunks.stop();
            }
        }
    }

    private <R> R help(
            Snapshot snapshot,
            Chunks chunks,
            Optional<Instant> knownAt,
            Supplier<R> zero,
            BiConsumer<R, CareRecord> each)
            throws SQLException {
        try (var same = snapshot.another()) {
            var result = zero.get();
            new ChunkReader(same.connection(), knownAt).readAll(chunks, record -> each.accept(result, record));
            return result;
        }
    }

    private static <R> R resultOf(Future<R> other) {
        try {
            return other.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the records were read", interruption);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new DataAccessResourceFailureException("The records cannot be read", failure);
        }
    }
}
