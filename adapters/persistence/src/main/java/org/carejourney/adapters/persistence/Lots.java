package org.carejourney.adapters.persistence;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Copies lots of rows into tables on the connection of the running transaction, one at a time, while the next lot is
 * being filled. Whoever uses that connection meanwhile waits for the lot to arrive.
 */
final class Lots {
    static final int BYTES = 512 * 1024;
    private static final int MARGIN = 64 * 1024;

    private final PGConnection connection;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("carejourney-import").daemon().factory());
    private final Queue<BinaryRows> spare = new ArrayDeque<>();
    private Optional<Future<BinaryRows>> underWay = Optional.empty();

    Lots(DataSource dataSource) {
        connection = connectionOfTransaction(dataSource);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCompletion() {
                sender.close();
            }
        });
    }

    private static PGConnection connectionOfTransaction(DataSource dataSource) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("This is no PostgreSQL", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    BinaryRows empty() {
        var recycled = spare.poll();
        return recycled == null ? new BinaryRows(BYTES + MARGIN) : recycled;
    }

    /** Sends the rows on their way; they are no longer the caller's. */
    void send(String table, BinaryRows rows) {
        settle();
        if (rows.isEmpty()) {
            spare.add(rows);
            return;
        }
        underWay = Optional.of(sender.submit(() -> copy(table, rows)));
    }

    /** Waits until everything has arrived. */
    void settle() {
        if (underWay.isEmpty()) {
            return;
        }
        try {
            spare.add(underWay.get().get());
            underWay = Optional.empty();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows were handed to the database", interruption);
        } catch (ExecutionException failure) {
            throw new DataAccessResourceFailureException("Rows cannot be handed to the database", failure);
        }
    }

    private BinaryRows copy(String table, BinaryRows rows) throws SQLException {
        rows.end();
        var copy = connection.getCopyAPI().copyIn("copy " + table + " from stdin (format binary)");
        copy.writeToCopy(rows.bytes(), 0, rows.size());
        copy.endCopy();
        rows.clear();
        return rows;
    }
}
