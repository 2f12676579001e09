package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRank;
import org.carejourney.domain.shared.ChildId;

public final class InMemoryReturnsLedger implements ReturnsLedger, Remembering {
    static final Comparator<Problem> BY_FILE_AND_LINE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::field)
            .thenComparing(Problem::message);

    /** What an import said and what it met. */
    record Kept(ImportSummary summary, List<Problem> problems, Set<String> files) {}

    private final InMemoryCareRecords records;
    private final List<Kept> imports = new ArrayList<>();
    private final TreeSet<ChildId> marked = new TreeSet<>();

    InMemoryReturnsLedger(InMemoryCareRecords records) {
        this.records = records;
    }

    /** Twice the rank of the return, so that what a person recorded stands above an extract of that day. */
    static long rankOfReturn(ReturnRank rank) {
        return 2 * rank.value();
    }

    static long rankOfPerson(ReturnRank rank) {
        return 2 * rank.value() + 1;
    }

    @Override
    public synchronized Entry begin(String label, Supplier<Instant> recordedAt, String by) {
        return new InMemoryImport(this, records, label, recordedAt, by);
    }

    synchronized long nextNumber() {
        return imports.stream().mapToLong(kept -> kept.summary().id()).max().orElse(0) + 1;
    }

    synchronized ImportSummary keep(Kept kept) {
        imports.add(kept);
        return kept.summary();
    }

    /** The import that met the same problems with as many rows, where this one has brought nothing. */
    synchronized Optional<ImportSummary> sameAgain(long rowsRead, List<Problem> problems) {
        return imports.reversed().stream()
                .filter(kept -> kept.summary().rowsRead() == rowsRead
                        && new HashSet<>(kept.problems()).equals(new HashSet<>(problems)))
                .map(Kept::summary)
                .findFirst();
    }

    synchronized void mark(Set<ChildId> children) {
        marked.addAll(children);
    }

    @Override
    public synchronized List<ImportSummary> imports() {
        return imports.reversed().stream().map(Kept::summary).toList();
    }

    @Override
    public synchronized List<Problem> problems(long importId) {
        return imports.stream()
                .filter(kept -> kept.summary().id() == importId)
                .flatMap(kept -> kept.problems().stream())
                .sorted(BY_FILE_AND_LINE)
                .toList();
    }

    @Override
    public synchronized List<Problem> problemsOf(ChildId child) {
        Map<String, Kept> latest = new HashMap<>();
        for (var kept : imports) {
            kept.files().forEach(file -> latest.put(kept.summary().label() + "\n" + file, kept));
        }
        return imports.stream()
                .flatMap(kept -> kept.problems().stream()
                        .filter(problem -> problem.child().equals(Optional.of(child))
                                && kept.equals(latest.get(kept.summary().label() + "\n" + problem.file()))))
                .toList();
    }

    @Override
    public synchronized List<ChildId> takeChildrenToReconcile(int atMost) {
        var taken = marked.stream().limit(atMost).toList();
        taken.forEach(marked::remove);
        return taken;
    }

    @Override
    public synchronized Optional<ImportSummary> find(long importId) {
        return imports().stream().filter(summary -> summary.id() == importId).findFirst();
    }

    @Override
    public synchronized Runnable remember() {
        var importsThen = List.copyOf(imports);
        var markedThen = List.copyOf(marked);
        return () -> {
            imports.clear();
            imports.addAll(importsThen);
            marked.clear();
            marked.addAll(markedThen);
        };
    }
}
