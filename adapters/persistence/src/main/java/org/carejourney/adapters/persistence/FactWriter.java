package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.record.FactChange;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores what people record, one change at a time. */
final class FactWriter {
    private final JdbcClient jdbc;

    FactWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a change is made, when and by whom. */
    private record Act(FactTable<? extends Fact> table, ChildId child, int number, Instant at, String by) {
        long rank() {
            return Moments.rankOfPerson(at);
        }
    }

    /** The version that stands under a key. */
    private record Standing(long fact, boolean isSaid, boolean saysSame) {}

    /** @return the first day of which the change can speak; empty where it changes nothing */
    Optional<LocalDate> write(ChildId child, int number, FactChange change, Instant at, String by) {
        return switch (change) {
            case FactChange.Add(var fact) -> add(new Act(FactTables.of(fact), child, number, at, by), fact);
            case FactChange.Correct(var id, var says, var reason) -> {
                correct(new Act(FactTables.of(says), child, number, at, by), id, says, reason);
                yield Optional.of(FactChanges.ALL_DAYS);
            }
            case FactChange.Withdraw(var id, var reason) -> {
                withdraw(child, number, id, reason, at, by);
                yield Optional.of(FactChanges.ALL_DAYS);
            }
        };
    }

    private Optional<LocalDate> add(Act act, Fact fact) {
        var stands = standing(act, fact);
        if (stands.filter(version -> version.isSaid() && version.saysSame()).isPresent()) {
            return Optional.empty();
        }
        stands.ifPresent(version -> supersede(act, version.fact(), version.isSaid()));
        insert(act, stands.map(Standing::fact).or(() -> numberOf(fact)), fact, "");
        return Optional.of(stands.isPresent() ? FactChanges.ALL_DAYS : fact.happenedOn());
    }

    private void correct(Act act, FactId id, Fact says, String reason) {
        var table = act.table();
        var there = standing(act, says);
        boolean moves = there.filter(version -> version.isSaid() && version.fact() == id.value())
                .isEmpty();
        if (moves && there.filter(Standing::isSaid).isPresent()) {
            throw new IllegalArgumentException("There is another such fact already: " + says);
        }
        if (!supersede(act, id.value(), true)) {
            throw noSuchFact(act.child());
        }
        if (moves) {
            there.ifPresent(version -> supersede(act, version.fact(), false));
            jdbc.sql("""
                    insert into %1$s (fact_id, recorded_at, superseded_at, rank, child_no, %2$s, recorded_by, gone)
                    select nextval('fact_number'), superseded_at, 'infinity', ?, child_no, %2$s, ?, 'moved'
                    from %1$s
                    where child_no = ? and fact_id = ? and superseded_at = ? and gone is null
                    order by recorded_at desc limit 1""".formatted(table.name(), table.names()))
                    .params(act.rank(), act.by(), act.number(), id.value(), Moments.stored(act.at()))
                    .update();
        }
        insert(act, Optional.of(id.value()), says, reason);
    }

    private void withdraw(ChildId child, int number, FactId id, String reason, Instant at, String by) {
        for (var table : FactTables.ALL) {
            var act = new Act(table, child, number, at, by);
            if (supersede(act, id.value(), true)) {
                jdbc.sql("""
                        insert into %1$s
                            (fact_id, recorded_at, superseded_at, rank, child_no, %2$s, recorded_by, reason, gone)
                        select fact_id, superseded_at, 'infinity', ?, child_no, %2$s, ?, ?, 'withdrawn'
                        from %1$s
                        where child_no = ? and fact_id = ? and superseded_at = ? and gone is null
                        order by recorded_at desc limit 1""".formatted(table.name(), table.names()))
                        .params(act.rank(), by, reason, number, id.value(), Moments.stored(at))
                        .update();
                return;
            }
        }
        throw noSuchFact(child);
    }

    private static IllegalArgumentException noSuchFact(ChildId child) {
        return new IllegalArgumentException("No such fact stands for child " + child);
    }

    private Optional<Standing> standing(Act act, Fact fact) {
        var table = act.table();
        var cells = ParameterCells.of(table, fact);
        var key = cells.subList(0, table.key().size());
        var values = cells.subList(table.key().size(), cells.size());
        var sql = "select fact_id, gone is null, row(%s) is not distinct from row(%s) from %s where child_no = ?%s"
                        .formatted(
                                joined(table.values(), Column::name),
                                joined(table.values(), FactWriter::placeholder),
                                table.name(),
                                table.key().stream()
                                        .map(column -> " and " + column.name() + " = " + placeholder(column))
                                        .collect(Collectors.joining()))
                + " and superseded_at = 'infinity'";
        var parameters = new ArrayList<@Nullable Object>(values);
        parameters.add(act.number());
        parameters.addAll(key);
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> new Standing(row.getLong(1), row.getBoolean(2), row.getBoolean(3)))
                .optional();
    }

    /** Ends the version that stands; false where there is none. */
    private boolean supersede(Act act, long fact, boolean said) {
        var recordedAt = jdbc.sql("""
                update %s set superseded_at = ?
                where child_no = ? and fact_id = ? and superseded_at = 'infinity' and (gone is null) = ?
                returning recorded_at""".formatted(act.table().name()))
                .params(Moments.stored(act.at()), act.number(), fact, said)
                .query(OffsetDateTime.class)
                .optional();
        recordedAt.map(OffsetDateTime::toInstant).filter(act.at()::isBefore).ifPresent(later -> {
            throw new IllegalArgumentException("Cannot be recorded as known from %s: another version was recorded at %s"
                    .formatted(act.at(), later));
        });
        return recordedAt.isPresent();
    }

    /** @param fact its number; empty for the next one */
    private void insert(Act act, Optional<Long> fact, Fact says, String reason) {
        var table = act.table();
        var parameters = new ArrayList<@Nullable Object>();
        parameters.add(fact.orElse(null));
        parameters.addAll(List.of(Moments.stored(act.at()), act.rank(), act.number()));
        parameters.addAll(ParameterCells.of(table, says));
        parameters.add(act.by());
        parameters.add(reason);
        jdbc.sql("""
                insert into %s (fact_id, recorded_at, superseded_at, rank, child_no, %s, recorded_by, reason)
                values (coalesce(?::bigint, nextval('fact_number')), ?, 'infinity', ?, ?, %s, ?, nullif(?, ''))""".formatted(table.name(), table.names(), table.eachColumn(FactWriter::placeholder)))
                .params(parameters)
                .update();
    }

    private static Optional<Long> numberOf(Fact fact) {
        return Optional.of(fact.id()).filter(id -> !id.equals(FactId.UNSAVED)).map(FactId::value);
    }

    private static String joined(List<Column> columns, java.util.function.Function<Column, String> told) {
        return columns.stream().map(told).collect(Collectors.joining(", "));
    }

    private static String placeholder(Column column) {
        return "?::" + column.type();
    }
}
