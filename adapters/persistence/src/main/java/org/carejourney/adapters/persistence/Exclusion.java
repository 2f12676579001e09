package org.carejourney.adapters.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may change facts: many people at once, each a child of their own, or one import that merges its rows. Either waits
 * for the other until its transaction ends (docs/adr/0120).
 */
final class Exclusion {
    /** The lock itself, for whoever sends it along with a statement of their own. */
    static final String FOR_ONE_CHILD = "select pg_advisory_xact_lock_shared(903)";

    private static final String FOR_AN_IMPORT = "select pg_advisory_xact_lock(903)";
    private static final String OF_OTHER_IMPORTS = "select pg_advisory_xact_lock(904)";

    private final JdbcClient jdbc;

    Exclusion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forOneChild() {
        lock(FOR_ONE_CHILD);
    }

    void forAnImport() {
        lock(FOR_AN_IMPORT);
    }

    void ofOtherImports() {
        lock(OF_OTHER_IMPORTS);
    }

    private void lock(String sql) {
        jdbc.sql(sql).query(row -> {});
    }
}
