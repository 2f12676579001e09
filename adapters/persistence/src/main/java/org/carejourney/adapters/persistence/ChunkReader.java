package org.carejourney.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Reads stretches of children, each table by one COPY, and puts their records together. */
final class ChunkReader {
    private final PGConnection connection;
    private final Known known;
    private final @Nullable ChildId[] children = new ChildId[Chunks.SIZE];
    private final List<List<Fact>> facts = new ArrayList<>(Chunks.SIZE);

    ChunkReader(Connection connection, Optional<Instant> knownAt) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.known = new Known(knownAt);
        for (int at = 0; at < Chunks.SIZE; at++) {
            facts.add(new ArrayList<>());
        }
    }

    void readAll(Chunks chunks, Consumer<CareRecord> each) throws SQLException {
        for (var first = chunks.next(); first.isPresent(); first = chunks.next()) {
            read(first.get(), chunks.tables());
            for (int at = 0; at < Chunks.SIZE; at++) {
                var child = children[at];
                if (child != null && !facts.get(at).isEmpty()) {
                    each.accept(CareRecord.of(child, facts.get(at)));
                }
                children[at] = null;
                facts.get(at).clear();
            }
        }
    }

    private void read(int first, List<FactTable<? extends Fact>> tables) throws SQLException {
        var where = "child_no >= %d and child_no < %d".formatted(first, first + Chunks.SIZE);
        var row = copy("select child_no, child from child where " + where);
        while (row.next()) {
            children[row.number() - first] = new ChildId(row.text());
        }
        for (var table : tables) {
            row = copy(known.select(table, "child_no, fact_id, " + table.names(), where));
            while (row.next()) {
                facts.get(row.number() - first).add(table.read(row));
            }
        }
    }

    private CopiedRow copy(String query) throws SQLException {
        return new CopiedRow(connection.getCopyAPI().copyOut("copy (" + query + ") to stdout (format binary)"));
    }
}
