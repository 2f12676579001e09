package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.returns.ReturnRank;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;

public final class InMemoryCareRecords implements CareRecords, Remembering {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** The first day of which each change speaks, in the order of the changes. */
    private final List<LocalDate> speaksFrom = new ArrayList<>();

    private final FactNumbers numbers = new FactNumbers();
    private final Map<ChildId, ChildFacts> children = new TreeMap<>();
    private final List<Imported> imports = new ArrayList<>();

    /** That returns from a year on were imported at a moment. */
    private record Imported(Instant at, CollectionYear first) {}

    @Override
    public synchronized Optional<CareRecord> find(ChildId child) {
        return Optional.ofNullable(children.get(child)).map(facts -> facts.record(Optional.empty()));
    }

    @Override
    public synchronized Optional<CareRecord> find(ChildId child, Instant knownAt) {
        return Optional.ofNullable(children.get(child))
                .map(facts -> facts.record(Optional.of(knownAt)))
                .filter(record -> !record.facts().isEmpty());
    }

    @Override
    public Optional<CareRecord> findForChange(ChildId child) {
        return find(child);
    }

    @Override
    public synchronized List<CareRecord> of(Subject subject) {
        return children.values().stream()
                .filter(facts -> facts.child().subject() == subject)
                .map(facts -> facts.record(Optional.empty()))
                .toList();
    }

    @Override
    public synchronized <E extends Event> Map<ChildId, List<E>> everywhere(Class<E> kind) {
        var all = new HashMap<ChildId, List<E>>();
        children.forEach((child, facts) -> {
            var events = facts.record(Optional.empty()).all(kind);
            if (!events.isEmpty()) {
                all.put(child, events);
            }
        });
        return all;
    }

    @Override
    public synchronized List<ChildId> bornOn(LocalDate day, int atMost) {
        return children.values().stream()
                .map(facts -> facts.record(Optional.empty()))
                .filter(record -> record.born().filter(day::equals).isPresent())
                .map(CareRecord::child)
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized <R> R fold(
            Optional<Instant> knownAt, Supplier<R> zero, BiConsumer<R, CareRecord> each, BinaryOperator<R> merge) {
        var result = zero.get();
        for (var facts : List.copyOf(children.values())) {
            var record = facts.record(knownAt);
            if (!record.facts().isEmpty()) {
                each.accept(result, record);
            }
        }
        return merge.apply(zero.get(), result);
    }

    @Override
    public synchronized CareRecord record(ChildId child, List<FactChange> changes, Instant recordedAt, String by) {
        var facts = factsOf(child);
        long rank =
                InMemoryReturnsLedger.rankOfPerson(ReturnRank.recordedHereOn(LocalDate.ofInstant(recordedAt, ENGLAND)));
        var before = facts.record(Optional.empty());
        for (var change : changes) {
            facts = facts.changed(change, recordedAt, rank, by);
        }
        children.put(child, facts);
        var now = facts.record(Optional.empty());
        Stream.concat(missing(before, now), missing(now, before))
                .map(Fact::happenedOn)
                .min(Comparator.naturalOrder())
                .ifPresent(speaksFrom::add);
        return now;
    }

    private static Stream<Fact> missing(CareRecord from, CareRecord in) {
        return in.facts().stream().filter(fact -> !from.facts().contains(fact));
    }

    @Override
    public synchronized Mark mark() {
        return new Mark(String.valueOf(speaksFrom.size()));
    }

    @Override
    public synchronized Optional<LocalDate> changedSince(Mark mark) {
        return speaksFrom.stream().skip(Integer.parseInt(mark.at())).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<RecordedFact> history(ChildId child) {
        return Optional.ofNullable(children.get(child)).stream()
                .flatMap(facts -> facts.versions().stream())
                .filter(version -> version.state() != Version.State.MOVED)
                .sorted(Comparator.comparing(Version::from).reversed())
                .map(Version::told)
                .toList();
    }

    @Override
    public synchronized List<Correction> correctionsSince(Instant moment) {
        var found = new ArrayList<Correction>();
        children.forEach((child, facts) -> {
            for (var now : facts.versions()) {
                if (!now.reason().isEmpty() && now.from().isAfter(moment)) {
                    facts.before(now).ifPresent(before -> found.add(correction(child, before, now)));
                }
            }
        });
        return found;
    }

    private static Correction correction(ChildId child, Version before, Version now) {
        return new Correction(
                child, before.told(), now.state() == Version.State.SAID ? Optional.of(now.told()) : Optional.empty());
    }

    @Override
    public synchronized List<FactId> newIds(int howMany) {
        return Stream.generate(numbers::next).limit(howMany).toList();
    }

    @Override
    public synchronized Optional<LocalDate> recordsBegin(Optional<Instant> knownAt) {
        return imports.stream()
                .filter(imported -> knownAt.isEmpty() || !imported.at().isAfter(knownAt.get()))
                .map(Imported::first)
                .min(Comparator.naturalOrder())
                .map(CollectionYear::firstDay);
    }

    synchronized void imported(Instant at, CollectionYear first) {
        imports.add(new Imported(at, first));
        speaksFrom.add(LocalDate.MIN);
    }

    synchronized ChildFacts factsOf(ChildId child) {
        return children.getOrDefault(child, new ChildFacts(child, numbers, List.of()));
    }

    synchronized void put(ChildFacts facts) {
        children.put(facts.child(), facts);
    }

    synchronized List<ChildId> children() {
        return List.copyOf(children.keySet());
    }

    @Override
    public synchronized Runnable remember() {
        var then = Map.copyOf(children);
        var importsThen = List.copyOf(imports);
        return () -> {
            children.clear();
            children.putAll(then);
            imports.clear();
            imports.addAll(importsThen);
        };
    }
}
