package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.ChildId;

final class InMemoryImport implements ReturnsLedger.Entry {
    private static final DateTimeFormatter AS_IN_THE_RETURN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final InMemoryReturnsLedger ledger;
    private final InMemoryCareRecords records;
    private final String label;
    private final Supplier<Instant> moment;
    private final String by;
    private final long number;
    private final List<ReturnRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    InMemoryImport(
            InMemoryReturnsLedger ledger,
            InMemoryCareRecords records,
            String label,
            Supplier<Instant> moment,
            String by) {
        this.ledger = ledger;
        this.records = records;
        this.label = label;
        this.moment = moment;
        this.by = by;
        this.number = ledger.nextNumber();
    }

    /** One thing in the returns. */
    private record Key(ChildId child, List<Comparable<?>> key) {}

    @Override
    public void row(ReturnRow row) {
        rows.add(row);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public ImportSummary finish(List<String> notes) {
        var recordedAt = moment.get();
        var winners = new LinkedHashMap<Key, ReturnRow>();
        for (var row : rows) {
            winners.merge(
                    new Key(row.child(), Naming.key(row.fact())),
                    row,
                    (one, later) -> later.rank().compareTo(one.rank()) >= 0 ? later : one);
        }
        var touched = new TreeSet<ChildId>();
        long added = 0;
        long changed = 0;
        boolean anythingNew = false;
        for (var row : winners.values()) {
            var facts = records.factsOf(row.child());
            var stands = facts.standing(row.fact());
            refuseToRewrite(stands, recordedAt);
            long rank = InMemoryReturnsLedger.rankOfReturn(row.rank());
            if (stands.isEmpty()) {
                added++;
            } else if (rank < stands.get().rank()) {
                continue;
            } else if (saysSame(stands.get(), row)) {
                if (rank > stands.get().rank()) {
                    anythingNew = true;
                    records.put(facts.confirmed(stands.get(), rank));
                }
                continue;
            } else {
                changed++;
            }
            touched.add(row.child());
            records.put(facts.returned(row.fact(), recordedAt, rank, "Import %d: %s".formatted(number, label)));
        }
        warn(winners);
        var first = rows.stream().map(row -> row.rank().year()).min(Comparator.naturalOrder());
        if (first.isPresent()) {
            var known = records.recordsBegin(Optional.empty());
            anythingNew |= known.isEmpty() || first.get().firstDay().isBefore(known.get());
        }
        long unchanged = rows.size() - added - changed;
        var again = added + changed > 0 || anythingNew
                ? Optional.<ImportSummary>empty()
                : ledger.sameAgain(rows.size(), problems);
        var summary = new ImportSummary(
                again.map(ImportSummary::id).orElse(number),
                label,
                recordedAt,
                by,
                rows.size(),
                added,
                changed,
                unchanged,
                touched.size(),
                count(Problem.Severity.ERROR),
                count(Problem.Severity.WARNING),
                notes);
        if (again.isPresent()) {
            return summary;
        }
        first.ifPresent(year -> records.imported(recordedAt, year));
        ledger.mark(touched);
        return ledger.keep(new InMemoryReturnsLedger.Kept(summary, List.copyOf(problems), files()));
    }

    private static void refuseToRewrite(Optional<Version> stands, Instant recordedAt) {
        if (stands.isPresent() && stands.get().from().isAfter(recordedAt)) {
            throw new UnusableReturns(
                    "These returns cannot have been known at %s: something they speak of was recorded later, at %s. Give a later moment."
                            .formatted(recordedAt, stands.get().from()));
        }
    }

    private static boolean saysSame(Version stands, ReturnRow row) {
        return stands.state() == Version.State.SAID
                && Naming.saySame(stands.fact(), Naming.keepingOurs(row.fact(), stands.fact()));
    }

    private void warn(Map<Key, ReturnRow> winners) {
        for (var child : new TreeSet<>(winners.keySet().stream().map(Key::child).toList())) {
            var episodes = records.factsOf(child).record(Optional.empty()).episodes();
            for (int at = 1; at < episodes.size(); at++) {
                var before = episodes.get(at - 1);
                var episode = episodes.get(at);
                var row = Optional.ofNullable(winners.get(new Key(child, Naming.key(episode))))
                        .or(() -> Optional.ofNullable(winners.get(new Key(child, Naming.key(before)))));
                row.flatMap(staged -> oddness(before, episode)
                                .map(words -> new Problem(
                                        Problem.Severity.WARNING,
                                        staged.file(),
                                        staged.line(),
                                        "DECOM",
                                        AS_IN_THE_RETURN.format(episode.start()),
                                        words,
                                        Optional.of(child))))
                        .ifPresent(problems::add);
            }
        }
    }

    private static Optional<String> oddness(Episode before, Episode episode) {
        if (before.end().isEmpty()) {
            return Optional.of("begins while the episode from %s is still open; end that one or correct the date"
                    .formatted(AS_IN_THE_RETURN.format(before.start())));
        }
        LocalDate end = before.end().get();
        if (end.isAfter(episode.start())) {
            return Optional.of("overlaps the episode from %s, which ends on %s; correct one of the dates"
                    .formatted(AS_IN_THE_RETURN.format(before.start()), AS_IN_THE_RETURN.format(end)));
        }
        if (before.isFollowedOn() && end.isBefore(episode.start())) {
            return Optional.of("leaves a gap: the episode from %s ended on %s with X1, so that the next begins that day"
                    .formatted(AS_IN_THE_RETURN.format(before.start()), AS_IN_THE_RETURN.format(end)));
        }
        return Optional.empty();
    }

    private long count(Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private Set<String> files() {
        var files = new HashSet<String>();
        rows.forEach(row -> files.add(row.file()));
        problems.forEach(problem -> files.add(problem.file()));
        return files;
    }
}
