package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One import under way: what is given is staged, and merged when all of it is there. */
final class JdbcImport implements ReturnsLedger.Entry {
    private static final int NO_YEAR = 9999;

    private final JdbcClient jdbc;
    private final Staging staging;
    private final String label;
    private final Supplier<Instant> moment;
    private final String by;
    private int firstYear = NO_YEAR;

    JdbcImport(JdbcClient jdbc, Staging staging, String label, Supplier<Instant> moment, String by) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.label = label;
        this.moment = moment;
        this.by = by;
    }

    @Override
    public void row(ReturnRow row) {
        firstYear = Math.min(firstYear, row.rank().year().endsIn());
        staging.add(row);
    }

    @Override
    public void problem(Problem problem) {
        staging.add(problem);
    }

    /** Until here others record; from here on what stands must not move before all is merged. */
    @Override
    public ImportSummary finish(List<String> notes) {
        staging.complete();
        new Exclusion(jdbc).forAnImport();
        new FactChanges(jdbc).speakOfAllDays();
        boolean isFirst = staging.addChildren();
        var recordedAt = moment.get();
        int number = jdbc.sql("select nextval('import_number')::int")
                .query(Integer.class)
                .single();
        jdbc.sql("set local work_mem = '128MB'").update();
        var total = Merge.Counts.NONE;
        var merge = new Merge(jdbc, number, recordedAt, isFirst);
        var indexes = isFirst ? FactIndexes.drop(jdbc, staging.tables()) : FactIndexes.NONE;
        for (var table : staging.tables()) {
            total = total.plus(merge.into(table));
        }
        indexes.create(jdbc);
        if (isFirst) {
            jdbc.sql("insert into touched select child_no from child").update();
        }
        new EpisodeWarnings(jdbc).add(staging);
        jdbc.sql("reset work_mem").update();
        return store(number, recordedAt, total, notes);
    }

    private ImportSummary store(int number, Instant recordedAt, Merge.Counts total, List<String> notes) {
        var digest = jdbc.sql("""
                        select coalesce(md5(string_agg(md5(concat_ws(E'\\n', severity, file, line, field, value, message, child)),
                            '' order by md5(concat_ws(E'\\n', severity, file, line, field, value, message, child)))), '')
                        from staged_problem""").query(String.class).single();
        boolean saysNothingNew = total.added() + total.changed() + total.confirmed() == 0;
        var again = saysNothingNew ? sameAgain(digest) : Optional.<Long>empty();
        var summary = summary(again.orElse((long) number), recordedAt, total, notes);
        if (again.isPresent()) {
            return summary;
        }
        jdbc.sql("insert into import values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 9999), ?)")
                .params(
                        number,
                        label,
                        Moments.stored(recordedAt),
                        by,
                        summary.rowsRead(),
                        summary.added(),
                        summary.changed(),
                        summary.unchanged(),
                        summary.childrenTouched(),
                        summary.errors(),
                        summary.warnings(),
                        notes.toArray(String[]::new),
                        staging.files().toArray(String[]::new),
                        firstYear,
                        digest)
                .update();
        jdbc.sql("""
                        insert into import_problem
                        select ?, position, severity, file, line, field, value, message, child from staged_problem""").param(number).update();
        jdbc.sql(
                        "insert into child_to_reconcile select distinct child_no from touched order by 1 on conflict do nothing")
                .update();
        return summary;
    }

    /** The import that met the same problems with as many rows; none where this one reaches further back. */
    private Optional<Long> sameAgain(String digest) {
        return jdbc
                .sql("""
                        select max(import_id)::bigint from import
                        where rows_read = ? and problems_digest = ?
                        having coalesce((select min(first_year) from import), 9999) <= ?""")
                .params(staging.rows(), digest, firstYear)
                .query((row, n) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .flatMap(id -> Optional.ofNullable(id).stream())
                .findFirst();
    }

    private ImportSummary summary(long number, Instant recordedAt, Merge.Counts total, List<String> notes) {
        var children = jdbc.sql("select count(distinct child_no) from touched")
                .query(Long.class)
                .single();
        return new ImportSummary(
                number,
                label,
                recordedAt,
                by,
                staging.rows(),
                total.added(),
                total.changed(),
                staging.rows() - total.added() - total.changed(),
                children,
                count(Problem.Severity.ERROR),
                count(Problem.Severity.WARNING),
                notes);
    }

    private long count(Problem.Severity severity) {
        return jdbc.sql("select count(*) from staged_problem where severity = ?")
                .param(severity.name())
                .query(Long.class)
                .single();
    }
}
