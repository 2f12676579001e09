package org.carejourney.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A view of the database at one moment, which several connections can share. */
final class Snapshot implements AutoCloseable {
    private final DataSource dataSource;
    private final Connection connection;
    private final String name;

    Snapshot(DataSource dataSource) throws SQLException {
        this(dataSource, "");
    }

    private Snapshot(DataSource dataSource, String sameAs) throws SQLException {
        this.dataSource = dataSource;
        connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(false);
            execute("set transaction isolation level repeatable read, read only");
            if (sameAs.isEmpty()) {
                name = export();
            } else {
                execute("set transaction snapshot '" + sameAs + "'");
                name = sameAs;
            }
            // Rows of a child lie together and are wanted in the order of the index.
            execute("set local enable_seqscan = off");
            execute("set local enable_bitmapscan = off");
        } catch (SQLException failure) {
            close();
            throw failure;
        }
    }

    Connection connection() {
        return connection;
    }

    /** The same view through another connection, while this one is open. */
    Snapshot another() throws SQLException {
        return new Snapshot(dataSource, name);
    }

    private String export() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_export_snapshot()")) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
