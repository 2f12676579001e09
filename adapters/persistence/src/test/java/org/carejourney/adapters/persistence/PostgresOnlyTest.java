package org.carejourney.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.adapters.inmemory.contract.Facts.ALEX;
import static org.carejourney.adapters.inmemory.contract.Facts.BILLIE;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.T2;
import static org.carejourney.adapters.inmemory.contract.Facts.YEAR_2021;
import static org.carejourney.adapters.inmemory.contract.Facts.imported;
import static org.carejourney.adapters.inmemory.contract.Facts.ofEveryKind;
import static org.carejourney.adapters.inmemory.contract.Facts.review;
import static org.carejourney.adapters.inmemory.contract.Facts.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import org.carejourney.adapters.inmemory.contract.Ports;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.application.work.ChangedMeanwhile;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What only a database that several people share can do. */
class PostgresOnlyTest {
    private Ports ports;

    @BeforeEach
    void fresh() {
        ports = TestDatabase.fresh();
    }

    @Test
    void the_same_files_again_change_no_byte() {
        var rows = ofEveryKind().stream()
                .map(fact -> row(ALEX, fact, YEAR_2021, 3))
                .toArray(ReturnRow[]::new);
        imported(ports, T1, rows);
        var before = bytes();
        imported(ports, T2, rows);

        assertThat(bytes()).isEqualTo(before);
    }

    /** Every row with the transaction that wrote it and the place where it lies. */
    private static Map<String, String> bytes() {
        var tables = FactTables.ALL.stream().map(FactTable::name).collect(Collectors.toCollection(ArrayList::new));
        tables.addAll(List.of("child", "import", "import_problem", "child_to_reconcile"));
        return tables.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> TestDatabase.jdbc()
                                .sql(
                                        "select coalesce(md5(string_agg(t::text || t.xmin || t.ctid, ' ' order by t.ctid)), '') from %s t"
                                                .formatted(table))
                                .query(String.class)
                                .single()));
    }

    @Test
    void nobody_else_changes_a_child_until_the_transaction_ends() {
        imported(ports, T1, row(ALEX, review("2021-03-01"), YEAR_2021, 2));

        ports.transactions().inTransaction(() -> {
            ports.records().findForChange(ALEX);
            assertThatThrownBy(() -> elsewhere(() -> ports.records().findForChange(ALEX)))
                    .hasRootCauseMessage("ERROR: canceling statement due to lock timeout\n"
                            + "  Where: while locking tuple (0,1) in relation \"child\"");
            assertThat(elsewhere(() -> ports.records().find(ALEX))).isPresent();
            return 1;
        });
        assertThat(elsewhere(() -> ports.records().findForChange(ALEX))).isPresent();
    }

    @Test
    void of_two_who_hold_what_the_other_wants_one_is_told_to_look_again() {
        ports.records().record(ALEX, List.of(new FactChange.Add(review("2021-03-01"))), T1, "ira");
        ports.records().record(BILLIE, List.of(new FactChange.Add(review("2021-03-01"))), T1, "ira");
        var both = new CyclicBarrier(2);

        var one = CompletableFuture.supplyAsync(() -> lockBoth(ALEX, BILLIE, both));
        var other = CompletableFuture.supplyAsync(() -> lockBoth(BILLIE, ALEX, both));

        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder("done", "look again");
    }

    private String lockBoth(ChildId first, ChildId second, CyclicBarrier both) {
        try {
            return ports.transactions().inTransaction(() -> {
                ports.records().findForChange(first);
                try {
                    both.await();
                } catch (InterruptedException | BrokenBarrierException failure) {
                    throw new IllegalStateException(failure);
                }
                ports.records().findForChange(second);
                return "done";
            });
        } catch (ChangedMeanwhile quicker) {
            return "look again";
        }
    }

    /** In another transaction, which gives up soon. */
    private <T> T elsewhere(java.util.function.Supplier<T> work) {
        return TestDatabase.elsewhere(ports.transactions(), work);
    }

    @Test
    void thousands_of_children_are_all_told_once() {
        int children = 9_500;
        ports.transactions().inTransaction(() -> {
            var entry = ports.ledger().begin("many", T1, "ana");
            for (int number = 0; number < children; number++) {
                entry.row(row(new ChildId("M" + number), review("2021-03-01"), YEAR_2021, number + 2));
                entry.row(row(new ChildId("M" + number), review("2020-03-01"), YEAR_2021, number + 2));
            }
            return entry.finish(List.of());
        });
        var folded = ports.records()
                .<Map<ChildId, CareRecord>>fold(
                        Optional.empty(),
                        HashMap::new,
                        (all, record) -> all.put(record.child(), record),
                        (one, more) -> {
                            more.forEach((child, record) ->
                                    assertThat(one.put(child, record)).isNull());
                            return one;
                        });

        assertThat(folded).hasSize(children);
        assertThat(folded.values()).allMatch(record -> record.facts().size() == 2);
        var some = new ChildId("M4711");
        assertThat(folded.get(some).facts())
                .isEqualTo(ports.records().find(some).orElseThrow().facts());
        assertThat(ports.ledger().takeChildrenToReconcile(children + 1)).hasSize(children);
    }

    @Test
    void a_change_begun_before_a_mark_and_committed_after_it_is_a_change_since() {
        var mark = ports.transactions().inTransaction(() -> {
            ports.records().record(ALEX, List.of(new FactChange.Add(review("2021-03-01"))), T1, "ana");
            return CompletableFuture.supplyAsync(() -> ports.records().mark()).join();
        });

        assertThat(ports.records().changedSince(mark)).contains(LocalDate.of(2021, 3, 1));
    }

    @Test
    void what_each_told_stops_all() {
        imported(ports, T1, row(ALEX, review("2021-03-01"), YEAR_2021, 2));

        assertThatThrownBy(() -> ports.records()
                        .<Integer>fold(
                                Optional.empty(),
                                () -> 0,
                                (count, record) -> {
                                    throw new IllegalStateException("stop");
                                },
                                Integer::sum))
                .hasMessage("stop");
        assertThat(ports.records().find(ALEX)).isPresent();
    }

    @Test
    void who_left_the_council_is_found_no_more_and_keeps_the_name() {
        var ann = new Actor("ann", "Ann Ash", Role.CASEWORKER, "North");
        var directory = new CouncilDirectory(TestDatabase.jdbc(), ports.staff());
        ports.staff().enter(ann, Instant.EPOCH);
        assertThat(directory.find("ann")).contains(ann);
        assertThat(directory.all()).containsExactly(ann);

        ports.staff().leave("ann", Instant.EPOCH);
        assertThat(directory.find("ann")).isEmpty();
        assertThat(directory.all()).isEmpty();
        assertThat(directory.nameOf("ann")).contains("Ann Ash");
        assertThat(directory.signIn("ira", "demo")).isEmpty();
    }

    @Test
    void a_councils_own_database_has_the_real_clock_and_lets_no_demo_user_in() {
        TestDatabase.jdbc()
                .sql("update installation set is_demonstration = false, business_day = null")
                .update();
        var installation = new Installation(TestDatabase.jdbc(), true, Optional.empty(), true);
        var clock = new JdbcBusinessClock(TestDatabase.jdbc(), installation, TestDatabase.CLOCK);

        assertThat(clock.isDemonstration()).isFalse();
        assertThat(clock.today()).isEqualTo("2026-01-05");
        assertThat(clock.now()).isEqualTo(Instant.parse("2026-01-05T10:15:30.5Z"));
        assertThat(clock.now()).isEqualTo(Instant.parse("2026-01-05T10:15:30.500001Z"));
        assertThatThrownBy(() -> clock.moveTo(LocalDate.of(2026, 1, 6))).isInstanceOf(IllegalStateException.class);
        assertThat(ports.users().signIn("ira", "demo")).isEmpty();
    }

    @Test
    void a_councils_own_database_refuses_a_day_of_somebodys_choice() {
        TestDatabase.jdbc()
                .sql("update installation set is_demonstration = false, business_day = null")
                .update();
        var day = Optional.of(LocalDate.of(2021, 5, 31));

        assertThatThrownBy(() -> new Installation(TestDatabase.jdbc(), true, day, true))
                .isInstanceOf(RealClockOnly.class)
                .hasMessageContaining("--today 2021-05-31 is refused");
        assertThat(new RealClockOnly(day.get()).getExitCode()).isEqualTo(2);
    }

    @Test
    void a_new_database_is_not_made_where_the_day_given_is_refused() {
        TestDatabase.jdbc().sql("delete from installation").update();
        var day = Optional.of(LocalDate.of(2021, 5, 31));

        assertThatThrownBy(() -> new Installation(TestDatabase.jdbc(), false, day, true))
                .isInstanceOf(RealClockOnly.class);
        assertThat(TestDatabase.jdbc()
                        .sql("select count(*) from installation")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(new Installation(TestDatabase.jdbc(), true, day, true).businessDay())
                .as("a demonstration takes it")
                .isEqualTo("2021-05-31");
    }

    @Test
    void the_day_of_a_demonstration_stays_when_the_product_starts_again() {
        ports.clock().moveTo(LocalDate.of(2021, 6, 7));
        var again = new JdbcBusinessClock(
                TestDatabase.jdbc(),
                new Installation(TestDatabase.jdbc(), true, Optional.empty(), true),
                TestDatabase.CLOCK);

        assertThat(again.today()).isEqualTo("2021-06-07");
        assertThat(again.now()).isEqualTo(Instant.parse("2021-06-07T09:15:30.5Z"));
    }

    @Test
    void no_moment_is_told_before_one_that_was_recorded() {
        var later = Instant.parse("2021-05-31T22:00:00Z");
        ports.audit().add(new AuditTrail.Entry(later, "ira", "HoldReview", Optional.empty(), "done"));
        var again = new JdbcBusinessClock(
                TestDatabase.jdbc(),
                new Installation(TestDatabase.jdbc(), true, Optional.empty(), true),
                TestDatabase.CLOCK);

        assertThat(again.now()).isAfter(later);
    }

    @Test
    void published_reports_and_the_audit_trail_cannot_be_changed_by_anyone() {
        var report = ports.boardReports()
                .add(new BoardReport(0, LocalDate.of(2021, 4, 30), T1, "ana", List.of(), Optional.empty()));
        ports.boardReports().publish(report.id(), "dee", T2);
        ports.audit().add(new AuditTrail.Entry(T1, "ira", "HoldReview", Optional.empty(), "done"));

        assertThatThrownBy(() -> TestDatabase.jdbc()
                        .sql("update board_report set compiled_by = 'eve'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> TestDatabase.jdbc().sql("delete from audit_entry").update())
                .isInstanceOf(DataAccessException.class);
    }
}
