package org.carejourney.adapters.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may change facts: many people at once, each a child of their own, or one import. Either waits for the other until
 * its transaction ends.
 */
final class Exclusion {
    private static final long FACTS = 903;

    private final JdbcClient jdbc;

    Exclusion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forOneChild() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    void forAnImport() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String sql) {
        jdbc.sql(sql).param(FACTS).query(row -> {});
    }
}
