package org.carejourney.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.carejourney.domain.record.Fact;

/** Hands out stretches of child numbers, each once, to whoever asks next. */
final class Chunks {
    static final int SIZE = 4_000;

    private final List<FactTable<? extends Fact>> tables;
    private final int first;
    private final int count;
    private final AtomicInteger given = new AtomicInteger();

    Chunks(Connection connection, Optional<Instant> knownAt) throws SQLException {
        tables = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            for (var table : FactTables.ALL) {
                try (var row = statement.executeQuery("select exists (select from " + table.name() + ")")) {
                    if (row.next() && row.getBoolean(1)) {
                        tables.add(table);
                    }
                }
            }
            try (var row = statement.executeQuery("select min(child_no), max(child_no) from child")) {
                row.next();
                first = row.getInt(1);
                count = row.getInt(2) == 0 ? 0 : (row.getInt(2) - first) / SIZE + 1;
            }
        }
    }

    int count() {
        return count;
    }

    /** Those with rows. */
    List<FactTable<? extends Fact>> tables() {
        return tables;
    }

    /** First number of the next stretch; empty when there is none left. */
    Optional<Integer> next() {
        int chunk = given.getAndIncrement();
        return chunk < count ? Optional.of(first + chunk * SIZE) : Optional.empty();
    }

    void stop() {
        given.set(count);
    }
}
