package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Children's records in PostgreSQL, one table for each kind of fact. */
final class JdbcCareRecords implements CareRecords {
    private final JdbcClient jdbc;
    private final OneChild oneChild;
    private final AllChildren allChildren;
    private final FactWriter writer;
    private final FactHistory history;
    private final Exclusion exclusion;

    JdbcCareRecords(JdbcClient jdbc, OneChild oneChild, AllChildren allChildren) {
        this.jdbc = jdbc;
        this.oneChild = oneChild;
        this.allChildren = allChildren;
        this.writer = new FactWriter(jdbc);
        this.history = new FactHistory(jdbc);
        this.exclusion = new Exclusion(jdbc);
    }

    @Override
    public Optional<CareRecord> find(ChildId child) {
        return oneChild.find(child, Optional.empty());
    }

    @Override
    public Optional<CareRecord> find(ChildId child, Instant knownAt) {
        return oneChild.find(child, Optional.of(knownAt))
                .filter(record -> !record.facts().isEmpty());
    }

    @Override
    public Optional<CareRecord> findForChange(ChildId child) {
        return oneChild.findForChange(child);
    }

    /** Only children have facts that are no events. */
    @Override
    public List<CareRecord> of(Subject subject) {
        var told = new LinkedHashMap<ChildId, List<Event>>();
        jdbc.sql("""
                        select c.child, e.kind, e.says, e.fact_id from child c
                        left join event e on e.child_no = c.child_no and e.superseded_at = 'infinity' and e.gone is null
                        where starts_with(c.child, ?) order by c.child, e.fact_id""").param(subject.prefix()).query(row -> {
            var events = told.computeIfAbsent(new ChildId(row.getString(1)), id -> new ArrayList<>());
            if (row.getString(2) != null)
                events.add(EventText.read(row.getString(2), row.getString(3), new FactId(row.getLong(4))));
        });
        return told.entrySet().stream()
                .map(record -> CareRecord.of(record.getKey(), record.getValue()))
                .toList();
    }

    /** The kind is written out, for the index holds just the kinds that are asked for so. */
    @Override
    public <E extends Event> Map<ChildId, List<E>> everywhere(Class<E> kind) {
        var all = new HashMap<ChildId, List<E>>();
        jdbc.sql("""
                        select c.child, e.fact_id, e.says from event e join child c on c.child_no = e.child_no
                        where e.kind = '%s' and e.superseded_at = 'infinity' and e.gone is null
                        order by e.fact_id""".formatted(kind.getSimpleName())).query(row -> {
            var event = EventText.read(kind.getSimpleName(), row.getString(3), new FactId(row.getLong(2)));
            all.computeIfAbsent(new ChildId(row.getString(1)), child -> new ArrayList<>())
                    .add(kind.cast(event));
        });
        return all;
    }

    @Override
    public List<ChildId> bornOn(LocalDate day, int atMost) {
        return jdbc.sql("""
                        select c.child from person p join child c on c.child_no = p.child_no
                        where p.born = ? and p.superseded_at = 'infinity' and p.gone is null
                        order by c.child limit ?""")
                .params(day, atMost)
                .query((row, number) -> new ChildId(row.getString(1)))
                .list();
    }

    @Override
    public <R> R fold(
            Optional<Instant> knownAt, Supplier<R> zero, BiConsumer<R, CareRecord> each, BinaryOperator<R> merge) {
        return allChildren.fold(knownAt, zero, each, merge);
    }

    @Override
    public CareRecord record(ChildId child, List<FactChange> changes, Instant recordedAt, String by) {
        exclusion.forOneChild();
        int number = numberOf(child);
        changes.stream()
                .map(change -> writer.write(child, number, change, recordedAt, by))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(changes()::speakFrom);
        return find(child).orElseThrow();
    }

    private FactChanges changes() {
        return new FactChanges(jdbc);
    }

    @Override
    public Mark mark() {
        return new Mark(changes().snapshot());
    }

    @Override
    public Optional<LocalDate> changedSince(Mark mark) {
        return changes().since(mark.at());
    }

    private int numberOf(ChildId child) {
        return knownNumber(child)
                .or(() -> {
                    jdbc.sql("insert into child (child) values (?) on conflict do nothing")
                            .param(child.value())
                            .update();
                    return knownNumber(child);
                })
                .orElseThrow();
    }

    private Optional<Integer> knownNumber(ChildId child) {
        return jdbc.sql("select child_no from child where child = ?")
                .param(child.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    public List<FactId> newIds(int howMany) {
        return jdbc
                .sql("select nextval('fact_number') from generate_series(1, ?)")
                .param(howMany)
                .query(Long.class)
                .list()
                .stream()
                .map(FactId::new)
                .toList();
    }

    @Override
    public List<RecordedFact> history(ChildId child) {
        return history.of(child);
    }

    @Override
    public List<Correction> correctionsSince(Instant moment) {
        return history.correctionsSince(moment);
    }

    @Override
    public Optional<LocalDate> recordsBegin(Optional<Instant> knownAt) {
        return jdbc
                .sql("select min(first_year) from import where recorded_at <= coalesce(?::timestamptz, 'infinity')")
                .param(knownAt.map(Moments::stored)
                        .<OffsetDateTime>map(moment -> moment)
                        .orElse(null))
                .query((row, number) -> row.getObject(1, Integer.class))
                .list()
                .stream()
                .flatMap(year -> Optional.ofNullable(year).stream())
                .map(year -> new CollectionYear(year).firstDay())
                .findFirst();
    }
}
