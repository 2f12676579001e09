package org.carejourney.adapters.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may change facts: many people at once, each a child of their own, or one import that merges its rows. Either waits
 * for the other until its transaction ends (docs/adr/0120).
 */
final class Exclusion {
    private static final long FACTS = 903;
    private static final long IMPORTS = 904;

    private final JdbcClient jdbc;

    Exclusion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forOneChild() {
        lock("select pg_advisory_xact_lock_shared(?)", FACTS);
    }

    void forAnImport() {
        lock("select pg_advisory_xact_lock(?)", FACTS);
    }

    void ofOtherImports() {
        lock("select pg_advisory_xact_lock(?)", IMPORTS);
    }

    private void lock(String sql, long what) {
        jdbc.sql(sql).param(what).query(row -> {});
    }
}
