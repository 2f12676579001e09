package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.record.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the staged rows of one kind of fact into its table, by set. */
final class Merge {
    private final JdbcClient jdbc;
    private final int importNumber;
    private final Instant recordedAt;
    private final boolean isFirst;

    /** @param isFirst every child is new, and needs no telling one by one */
    Merge(JdbcClient jdbc, int importNumber, Instant recordedAt, boolean isFirst) {
        this.isFirst = isFirst;
        this.jdbc = jdbc;
        this.importNumber = importNumber;
        this.recordedAt = recordedAt;
    }

    /**
     * What came of the rows.
     *
     * @param confirmed facts that a later return says again
     */
    record Counts(long added, long changed, long confirmed) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(added + other.added, changed + other.changed, confirmed + other.confirmed);
        }
    }

    Counts into(FactTable<? extends Fact> table) {
        return isEmpty(table) ? fill(table) : meet(table);
    }

    private boolean isEmpty(FactTable<? extends Fact> table) {
        return jdbc.sql("select not exists (select from " + table.name() + ")")
                .query(Boolean.class)
                .single();
    }

    /** Nothing stands yet that could be met. */
    private Counts fill(FactTable<? extends Fact> table) {
        long added = jdbc.sql("""
                        insert into %1$s (fact_id, recorded_at, superseded_at, rank, child_no, import_id, %2$s)
                        select nextval('fact_number'), ?, 'infinity', rank, child_no, ?, %2$s
                        from (select distinct on (%3$s) * from %4$s order by %3$s, rank desc, arrival desc) w""".formatted(table.name(), table.names(), table.order(), Staging.nameOf(table)))
                .params(Moments.stored(recordedAt), importNumber)
                .update();
        if (!isFirst) {
            touch(Staging.nameOf(table));
        }
        return new Counts(added, 0, 0);
    }

    private void touch(String rows) {
        jdbc.sql("insert into touched select distinct child_no from " + rows).update();
    }

    private Counts meet(FactTable<? extends Fact> table) {
        decide(table);
        refuseToRewrite(table);
        long confirmed = jdbc.sql("""
                        update %1$s t set rank = d.rank from decided_%1$s d
                        where t.ctid = d.old_row and d.outcome = 'confirmed'""".formatted(table.name())).update();
        long changed = jdbc.sql("""
                        update %1$s t set superseded_at = ? from decided_%1$s d
                        where t.ctid = d.old_row and d.outcome = 'changed'""".formatted(table.name()))
                .param(Moments.stored(recordedAt))
                .update();
        long inserted = insert(table);
        touch("decided_%s where outcome in ('added', 'changed')".formatted(table.name()));
        return new Counts(inserted - changed, changed, confirmed);
    }

    /** Of the staged rows with one key the one of the highest rank, then the last to arrive, meets what stands. */
    private void decide(FactTable<? extends Fact> table) {
        jdbc.sql("drop table if exists pg_temp.decided_" + table.name()).update();
        jdbc.sql("""
                        create temp table decided_%1$s on commit drop as
                        select w.*, t.ctid as old_row, t.fact_id as old_fact, t.recorded_at as old_recorded_at,
                            %2$s
                            case when t.fact_id is null then 'added'
                                when t.rank > w.rank then 'overruled'
                                when t.gone is null and %3$s is not distinct from %4$s then 'confirmed'
                                else 'changed' end as outcome
                        from (
                            select distinct on (%5$s) * from %6$s s order by %5$s, rank desc, arrival desc
                        ) w
                        left join %1$s t on %7$s and t.superseded_at = 'infinity'
                        where t.fact_id is null or t.rank < w.rank
                            or (t.rank = w.rank and (t.gone is not null or %3$s is distinct from %4$s))
                            or t.recorded_at > ?""".formatted(
                                table.name(),
                                table.values().stream()
                                        .filter(Column::ours)
                                        .map(column -> "t.%1$s as old_%1$s, ".formatted(column.name()))
                                        .collect(Collectors.joining()),
                                table.compared("t"),
                                table.compared("w"),
                                table.order(),
                                Staging.nameOf(table),
                                table.sameKey("t", "w")))
                .param(Moments.stored(recordedAt))
                .update();
    }

    private void refuseToRewrite(FactTable<? extends Fact> table) {
        jdbc
                .sql("select max(old_recorded_at) from decided_%s where old_recorded_at > ?".formatted(table.name()))
                .param(Moments.stored(recordedAt))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .filter(later -> later != null)
                .findFirst()
                .ifPresent(later -> {
                    throw new UnusableReturns(
                            "These returns cannot have been known at %s: something they speak of was recorded later, at %s. Give a later moment."
                                    .formatted(recordedAt, later.toInstant()));
                });
    }

    private long insert(FactTable<? extends Fact> table) {
        return jdbc.sql("""
                        insert into %1$s (fact_id, recorded_at, superseded_at, rank, child_no, import_id, %2$s)
                        select coalesce(old_fact, nextval('fact_number')), ?, 'infinity', rank, child_no, ?, %3$s
                        from (select * from decided_%1$s where outcome in ('added', 'changed') order by %4$s) d""".formatted(
                        table.name(),
                        table.names(),
                        table.eachColumn(column ->
                                column.ours() ? "coalesce(old_%1$s, %1$s)".formatted(column.name()) : column.name()),
                        table.order()))
                .params(Moments.stored(recordedAt), importNumber)
                .update();
    }
}
