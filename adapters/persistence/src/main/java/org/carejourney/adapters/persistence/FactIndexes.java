package org.carejourney.adapters.persistence;

import java.util.List;
import org.carejourney.domain.record.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Indexes over the versions that stand, taken down for the very first import and built when the rows are there: that is
 * much faster than growing them row by row. Later imports never do so, for it would lock out those who read.
 *
 * @param definitions as SQL
 */
record FactIndexes(List<String> definitions) {
    static final FactIndexes NONE = new FactIndexes(List.of());

    /** An index, and how to make it again. */
    private record Index(String name, String definition) {}

    static FactIndexes drop(JdbcClient jdbc, List<FactTable<? extends Fact>> tables) {
        var indexes = jdbc.sql("""
                        select indexname, indexdef from pg_indexes
                        where schemaname = current_schema() and tablename = any (?::text[])
                            and indexname like '%\\_stands'
                        order by indexname""")
                .param(tables.stream().map(FactTable::name).toArray(String[]::new))
                .query((row, n) -> new Index(row.getString(1), row.getString(2)))
                .list();
        indexes.forEach(index -> jdbc.sql("drop index " + index.name()).update());
        return new FactIndexes(indexes.stream().map(Index::definition).toList());
    }

    void create(JdbcClient jdbc) {
        definitions.forEach(definition -> jdbc.sql(definition).update());
    }
}
