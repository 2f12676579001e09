package org.carejourney.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.rank;
import static org.carejourney.adapters.inmemory.contract.Facts.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.carejourney.adapters.inmemory.InMemoryPorts;
import org.carejourney.adapters.inmemory.contract.Facts;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever imports, corrections and withdrawals happen in whatever order, both stores say the same of it. */
class SameAsInMemoryTest {
    private static final int STEPS = Boolean.getBoolean("carejourney.full") ? 400 : 30;

    /** One of the two stores. */
    private record Store(CareRecords records, ReturnsLedger ledger, Transactions transactions) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void after_random_histories(long seed) {
        var random = new Random(seed);
        var fresh = TestDatabase.fresh();
        var memory = new InMemoryPorts(LocalDate.of(2021, 5, 31));
        var stores = List.of(
                new Store(fresh.records(), fresh.ledger(), fresh.transactions()),
                new Store(memory.records, memory.ledger, memory.transactions));
        var at = T1;
        var moments = new ArrayList<Instant>();
        for (int step = 0; step < STEPS; step++) {
            at = at.plusSeconds(3_600L * random.nextInt(1, 400));
            moments.add(at);
            if (random.nextInt(3) > 0) {
                var rows = rows(random);
                var now = at;
                var summaries =
                        stores.stream().map(store -> imported(store, now, rows)).toList();
                assertThat(told(summaries.get(0))).as("step %d", step).isEqualTo(told(summaries.get(1)));
                assertThat(problems(stores.get(0), summaries.get(0)))
                        .isEqualTo(problems(stores.get(1), summaries.get(1)));
            } else {
                change(random, at, stores);
            }
            assertSame(stores, Optional.empty());
            assertSame(stores, Optional.of(moments.get(random.nextInt(moments.size()))));
        }
    }

    private static List<ReturnRow> rows(Random random) {
        var rows = new ArrayList<ReturnRow>();
        for (int number = random.nextInt(12); number >= 0; number--) {
            rows.add(row(child(random), fact(random), rank("2021-0%d-01".formatted(1 + random.nextInt(9))), number));
        }
        return rows;
    }

    private static ChildId child(Random random) {
        return new ChildId("C" + random.nextInt(4));
    }

    private static Fact fact(Random random) {
        int day = 1 + random.nextInt(4);
        return random.nextBoolean()
                ? Facts.review("2021-01-0" + day, Participation.values()[random.nextInt(3)], random.nextInt(5) == 0)
                : random.nextBoolean()
                        ? Facts.episode("2021-01-0" + day)
                        : Facts.episode("2021-01-0" + day, "2021-01-0" + (day + 1 + random.nextInt(2)));
    }

    private static ImportSummary imported(Store store, Instant at, List<ReturnRow> rows) {
        return store.transactions().inTransaction(() -> {
            var entry = store.ledger().begin("returns", at, "ana");
            rows.forEach(entry::row);
            return entry.finish(List.of());
        });
    }

    /** A correction or withdrawal of some fact, the same in both stores, each by its own number. */
    private static void change(Random random, Instant at, List<Store> stores) {
        var child = child(random);
        int which = random.nextInt(8);
        boolean withdraws = random.nextBoolean();
        int day = 1 + random.nextInt(4);
        for (var store : stores) {
            var facts =
                    store.records().find(child).map(record -> record.facts()).orElse(List.of());
            if (which >= facts.size()) {
                continue;
            }
            var fact = facts.get(which);
            Fact says = fact instanceof org.carejourney.domain.record.ReviewHeld
                    ? Facts.review("2021-01-0" + day)
                    : Facts.episode("2021-01-0" + day);
            boolean isTaken = facts.stream()
                    .anyMatch(other -> !other.id().equals(fact.id())
                            && other.getClass().equals(says.getClass())
                            && other.happenedOn().equals(says.happenedOn()));
            FactChange change = withdraws || isTaken
                    ? new FactChange.Withdraw(fact.id(), "never happened")
                    : new FactChange.Correct(fact.id(), says, "wrong day");
            store.transactions().inTransaction(() -> store.records().record(child, List.of(change), at, "ira"));
        }
    }

    private static void assertSame(List<Store> stores, Optional<Instant> knownAt) {
        assertThat(said(stores.get(0), knownAt)).isEqualTo(said(stores.get(1), knownAt));
        for (int number = 0; number < 4; number++) {
            var child = new ChildId("C" + number);
            assertThat(history(stores.get(0), child)).isEqualTo(history(stores.get(1), child));
        }
        assertThat(stores.get(0).records().recordsBegin(knownAt))
                .isEqualTo(stores.get(1).records().recordsBegin(knownAt));
    }

    private static Map<ChildId, List<Fact>> said(Store store, Optional<Instant> knownAt) {
        return store.records()
                .<Map<ChildId, List<Fact>>>fold(
                        knownAt,
                        TreeMap::new,
                        (all, record) -> all.put(record.child(), Facts.said(record)),
                        (one, more) -> {
                            one.putAll(more);
                            return one;
                        });
    }

    private static List<String> history(Store store, ChildId child) {
        return store.records().history(child).stream()
                .map(SameAsInMemoryTest::told)
                .sorted()
                .toList();
    }

    private static String told(RecordedFact version) {
        return "%s %s %s %s %s"
                .formatted(
                        version.recordedAt(),
                        version.until(),
                        version.by().replaceAll("\\d+", "n"),
                        version.reason(),
                        Facts.unnamed(version.fact()));
    }

    private static List<Long> told(ImportSummary summary) {
        return List.of(
                summary.rowsRead(),
                summary.added(),
                summary.changed(),
                summary.unchanged(),
                summary.childrenTouched(),
                summary.warnings());
    }

    private static List<String> problems(Store store, ImportSummary summary) {
        return store.ledger().problems(summary.id()).stream()
                .map(Problem::text)
                .sorted()
                .toList();
    }
}
