package org.carejourney.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.adapters.inmemory.contract.Facts.ALEX;
import static org.carejourney.adapters.inmemory.contract.Facts.BILLIE;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.T2;
import static org.carejourney.adapters.inmemory.contract.Facts.YEAR_2021;
import static org.carejourney.adapters.inmemory.contract.Facts.imported;
import static org.carejourney.adapters.inmemory.contract.Facts.review;
import static org.carejourney.adapters.inmemory.contract.Facts.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.carejourney.adapters.inmemory.contract.Ports;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.domain.shared.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading returns takes as long as they are big; people go on recording meanwhile. */
class RecordingDuringAnImportTest {
    private static final int MANY = 3_000;

    private Ports ports;

    @BeforeEach
    void fresh() {
        ports = TestDatabase.fresh();
    }

    @Test
    void a_fact_recorded_while_rows_come_in_and_the_rows_are_both_there() {
        imported(ports, T1, row(ALEX, review("2020-03-01"), YEAR_2021, 2));

        importing(T2, entry -> {
            many(entry);
            recordElsewhere(ALEX, "2021-03-01", T1.plusSeconds(60));
            assertThat(ports.records().find(ALEX).orElseThrow().facts())
                    .as("seen by others at once")
                    .hasSize(2);
            assertThat(TestDatabase.<Boolean>elsewhere(
                            ports.transactions(),
                            () -> ports.records().find(child(7)).isEmpty()))
                    .as("what comes in is not")
                    .isTrue();
            entry.row(row(ALEX, review("2020-09-01"), YEAR_2021, 3));
        });

        assertThat(days(ALEX)).containsExactly("2020-03-01", "2020-09-01", "2021-03-01");
        assertThat(days(child(MANY - 1))).containsExactly("2021-02-01");
    }

    @Test
    void a_child_that_is_new_to_both_is_one_child() {
        importing(T2, entry -> {
            entry.row(row(ALEX, review("2020-03-01"), YEAR_2021, 2));
            entry.row(row(BILLIE, review("2020-04-01"), YEAR_2021, 3));
            recordElsewhere(BILLIE, "2021-03-01", T1);
            many(entry);
        });

        assertThat(days(BILLIE)).containsExactly("2020-04-01", "2021-03-01");
        assertThat(days(ALEX)).containsExactly("2020-03-01");
        assertThat(TestDatabase.jdbc()
                        .sql("select count(*) from child")
                        .query(Integer.class)
                        .single())
                .isEqualTo(MANY + 2);
        assertThat(ports.ledger().takeChildrenToReconcile(MANY + 3)).hasSize(MANY + 2);
    }

    @Test
    void what_people_record_meanwhile_was_known_before_the_import() {
        imported(ports, T1, row(ALEX, review("2020-03-01"), YEAR_2021, 2));
        var now = new AtomicReference<>(T1.plusSeconds(1));

        importing(now::get, entry -> {
            entry.row(row(ALEX, review("2021-03-01"), YEAR_2021, 2));
            now.set(T1.plusSeconds(3));
            recordElsewhere(ALEX, "2021-03-01", T1.plusSeconds(2));
        });

        assertThat(days(ALEX)).containsExactly("2020-03-01", "2021-03-01");
        assertThat(ports.records().history(ALEX).stream()
                        .filter(fact -> fact.fact().happenedOn().equals(LocalDate.of(2021, 3, 1)))
                        .map(RecordedFact::by))
                .containsExactly("ira");
    }

    @Test
    void an_import_that_fails_takes_nothing_of_what_people_recorded_with_it() {
        assertThatThrownBy(() -> importing(T2, entry -> {
                    entry.row(row(ALEX, review("2020-03-01"), YEAR_2021, 2));
                    recordElsewhere(ALEX, "2021-03-01", T1);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(days(ALEX)).containsExactly("2021-03-01");
        assertThat(ports.ledger().imports()).isEmpty();
    }

    @Test
    void nobody_records_while_rows_are_merged_and_no_second_import_begins() {
        ports.transactions().inTransaction(() -> {
            var entry = ports.ledger().begin("returns", T1, "ana");
            entry.row(row(ALEX, review("2020-03-01"), YEAR_2021, 2));
            assertThatThrownBy(() -> TestDatabase.elsewhere(
                            ports.transactions(), () -> ports.ledger().begin("others", T1, "ana")))
                    .hasRootCauseMessage("ERROR: canceling statement due to lock timeout");
            var summary = entry.finish(List.of());
            assertThatThrownBy(() -> recordElsewhere(ALEX, "2021-03-01", T2))
                    .hasRootCauseMessage("ERROR: canceling statement due to lock timeout");
            return summary;
        });
        recordElsewhere(ALEX, "2021-03-01", T2);
    }

    private ImportSummary importing(Instant recordedAt, Consumer<ReturnsLedger.Entry> rows) {
        return importing(() -> recordedAt, rows);
    }

    private ImportSummary importing(
            java.util.function.Supplier<Instant> recordedAt, Consumer<ReturnsLedger.Entry> rows) {
        return ports.transactions().inTransaction(() -> {
            var entry = ports.ledger().begin("returns", recordedAt, "ana");
            rows.accept(entry);
            return entry.finish(List.of());
        });
    }

    /** So many that lots of them have gone to the database before the last is given. */
    private static void many(ReturnsLedger.Entry entry) {
        for (int number = 0; number < MANY; number++)
            entry.row(row(child(number), review("2021-02-01"), YEAR_2021, number + 2));
    }

    private static ChildId child(int number) {
        return new ChildId("M" + number);
    }

    private void recordElsewhere(ChildId child, String heldOn, Instant at) {
        TestDatabase.elsewhere(ports.transactions(), () -> {
            ports.records().findForChange(child);
            return ports.records().record(child, List.of(new FactChange.Add(review(heldOn))), at, "ira");
        });
    }

    private List<String> days(ChildId child) {
        return ports.records().find(child).stream()
                .flatMap(record -> record.facts().stream())
                .map(fact -> fact.happenedOn().toString())
                .sorted()
                .toList();
    }
}
