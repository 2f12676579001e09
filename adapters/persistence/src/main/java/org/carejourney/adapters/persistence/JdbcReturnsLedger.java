package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.domain.shared.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Imports in PostgreSQL: rows are copied into temporary tables and merged by set. */
final class JdbcReturnsLedger implements ReturnsLedger {
    private static final String PROBLEM =
            "select severity, file, line, field, value, message, child from import_problem p ";

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    JdbcReturnsLedger(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @Override
    public Entry begin(String label, Supplier<Instant> recordedAt, String by) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An import goes into a running transaction");
        }
        new Exclusion(jdbc).ofOtherImports();
        return new JdbcImport(jdbc, new Staging(jdbc, dataSource), label, recordedAt, by);
    }

    @Override
    public List<ImportSummary> imports() {
        return jdbc.sql("select * from import order by import_id desc")
                .query(JdbcReturnsLedger::summary)
                .list();
    }

    @Override
    public Optional<ImportSummary> find(long importId) {
        return jdbc.sql("select * from import where import_id = ?")
                .param(importId)
                .query(JdbcReturnsLedger::summary)
                .optional();
    }

    @Override
    public List<Problem> problems(long importId) {
        return jdbc.sql(PROBLEM + "where import_id = ? order by file collate \"C\", line, field, message, position")
                .param(importId)
                .query(JdbcReturnsLedger::problem)
                .list();
    }

    /** A file that was given again under the same label answers for its earlier reading. */
    @Override
    public List<Problem> problemsOf(ChildId child) {
        return jdbc.sql(PROBLEM + """
                        join import i using (import_id)
                        where child = ? and not exists (
                            select from import later
                            where later.import_id > i.import_id and later.label = i.label and p.file = any (later.files))
                        order by import_id, file collate "C", line, field, message, position""")
                .param(child.value())
                .query(JdbcReturnsLedger::problem)
                .list();
    }

    @Override
    public List<ChildId> takeChildrenToReconcile(int atMost) {
        return jdbc.sql("""
                        with taken as (
                            delete from child_to_reconcile where child_no in (
                                select child_no from child_to_reconcile
                                order by child_no limit ? for update skip locked)
                            returning child_no)
                        select child from taken join child using (child_no) order by child""")
                .param(atMost)
                .query((row, n) -> new ChildId(row.getString(1)))
                .list();
    }

    static ImportSummary summary(ResultSet row, int n) throws SQLException {
        return new ImportSummary(
                row.getLong("import_id"),
                row.getString("label"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"),
                row.getLong("rows_read"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("children_touched"),
                row.getLong("errors"),
                row.getLong("warnings"),
                List.of((String[]) row.getArray("notes").getArray()));
    }

    private static Problem problem(ResultSet row, int n) throws SQLException {
        return new Problem(
                Problem.Severity.valueOf(row.getString("severity")),
                row.getString("file"),
                row.getInt("line"),
                row.getString("field"),
                row.getString("value"),
                row.getString("message"),
                Optional.ofNullable(row.getString("child")).map(ChildId::new));
    }
}
