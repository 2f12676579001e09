package org.carejourney.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** One child's record, all tables in one round trip. */
final class OneChild {
    private static final String IS_KNOWN = "select child_no from child where child = ?";
    private static final String NOW = IS_KNOWN + ";\n" + statements(Known.NOW);

    /** Each statement sees what those before it waited for. {@code no key update}: an import may still mark the child. */
    private static final String FOR_CHANGE =
            Exclusion.FOR_ONE_CHILD + ";\n" + IS_KNOWN + " for no key update;\n" + statements(Known.NOW);

    private final JdbcOperations jdbc;

    OneChild(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a child of whom nothing was ever recorded. */
    Optional<CareRecord> find(ChildId child, Optional<Instant> knownAt) {
        return run(
                knownAt.map(at -> IS_KNOWN + ";\n" + statements(Known.at(at))).orElse(NOW), child, false);
    }

    /** As known now, locked until the transaction ends. */
    Optional<CareRecord> findForChange(ChildId child) {
        return run(FOR_CHANGE, child, true);
    }

    private Optional<CareRecord> run(String sql, ChildId child, boolean locks) {
        return Objects.requireNonNull(jdbc.execute(
                (ConnectionCallback<Optional<CareRecord>>) connection -> read(connection, sql, child, locks)));
    }

    private static Optional<CareRecord> read(Connection connection, String sql, ChildId child, boolean locks)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            long parameters = sql.chars().filter(letter -> letter == '?').count();
            for (int parameter = 1; parameter <= parameters; parameter++) {
                statement.setString(parameter, child.value());
            }
            statement.execute();
            if (locks) {
                statement.getMoreResults();
            }
            try (var known = statement.getResultSet()) {
                if (!known.next()) {
                    return Optional.empty();
                }
            }
            var facts = new ArrayList<Fact>();
            for (var table : FactTables.ALL) {
                statement.getMoreResults();
                try (var rows = statement.getResultSet()) {
                    var row = new ResultRow(rows);
                    while (row.next()) {
                        facts.add(table.read(row));
                    }
                }
            }
            return Optional.of(CareRecord.of(child, facts));
        }
    }

    private static String statements(Known known) {
        return FactTables.ALL.stream()
                .map(table -> known.select(
                        table, "fact_id, " + table.names(), "child_no = (select child_no from child where child = ?)"))
                .collect(Collectors.joining(";\n"));
    }
}
