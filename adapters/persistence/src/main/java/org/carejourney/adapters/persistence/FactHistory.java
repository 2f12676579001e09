package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.CareRecords.Correction;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.shared.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said before, and by whom. */
final class FactHistory {
    private static final String PROVENANCE = """
            %1$s.recorded_at,
            case when %1$s.gone is null then nullif(%1$s.superseded_at, 'infinity') else %1$s.recorded_at end,
            coalesce(%1$s.recorded_by, (select 'Import ' || import_id || ': ' || label
                from import where import.import_id = %1$s.import_id)),
            coalesce(%1$s.reason, ''),
            %1$s.fact_id,
            """;

    private final JdbcClient jdbc;

    FactHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecordedFact> of(ChildId child) {
        var found = new ArrayList<RecordedFact>();
        for (var table : FactTables.ALL) {
            var columns = PROVENANCE.formatted("t") + table.eachColumn(column -> "t." + column.name());
            var where = "t.child_no = (select child_no from child where child = ?) and gone is distinct from 'moved'";
            found.addAll(jdbc.sql("""
                    select %1$s from %2$s t where %3$s and superseded_at = 'infinity'
                    union all
                    select %1$s from %2$s t where %3$s and superseded_at < 'infinity'""".formatted(columns, table.name(), where))
                    .params(child.value(), child.value())
                    .query((result, n) -> version(table, new ResultRow(result)))
                    .list());
        }
        found.sort(Comparator.comparing(RecordedFact::recordedAt).reversed());
        return found;
    }

    List<Correction> correctionsSince(Instant moment) {
        var found = new ArrayList<Correction>();
        for (var table : FactTables.ALL) {
            var sql = """
                    select child, now.gone is null, %s, %s
                    from %s now
                    join %3$s before on before.child_no = now.child_no and before.fact_id = now.fact_id
                        and before.superseded_at = now.recorded_at and before.superseded_at < 'infinity'
                        and before.gone is null
                    join child on child.child_no = now.child_no
                    where now.reason is not null and now.recorded_at > ?
                    order by now.recorded_at, child""".formatted(
                            PROVENANCE.formatted("before") + table.eachColumn(column -> "before." + column.name()),
                            PROVENANCE.formatted("now") + table.eachColumn(column -> "now." + column.name()),
                            table.name());
            found.addAll(jdbc.sql(sql)
                    .param(Moments.stored(moment))
                    .query((result, n) -> correction(table, result))
                    .list());
        }
        return found;
    }

    private static Correction correction(FactTable<?> table, ResultSet result) throws SQLException {
        var row = new ResultRow(result);
        var child = new ChildId(row.text());
        boolean stillSaid = row.yes();
        var before = version(table, row);
        return new Correction(child, before, stillSaid ? Optional.of(version(table, row)) : Optional.empty());
    }

    private static RecordedFact version(FactTable<?> table, ResultRow row) {
        var recordedAt = row.optionalMoment().map(OffsetDateTime::toInstant).orElseThrow();
        var until = row.optionalMoment().map(OffsetDateTime::toInstant);
        var by = row.text();
        var reason = row.text();
        return new RecordedFact(table.read(row), recordedAt, until, by, reason);
    }
}
