package org.carejourney.adapters.inmemory.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.adapters.inmemory.contract.Facts.ALEX;
import static org.carejourney.adapters.inmemory.contract.Facts.BETWEEN;
import static org.carejourney.adapters.inmemory.contract.Facts.BILLIE;
import static org.carejourney.adapters.inmemory.contract.Facts.EXTRACT;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.T2;
import static org.carejourney.adapters.inmemory.contract.Facts.YEAR_2020;
import static org.carejourney.adapters.inmemory.contract.Facts.YEAR_2021;
import static org.carejourney.adapters.inmemory.contract.Facts.day;
import static org.carejourney.adapters.inmemory.contract.Facts.episode;
import static org.carejourney.adapters.inmemory.contract.Facts.imported;
import static org.carejourney.adapters.inmemory.contract.Facts.ofEveryKind;
import static org.carejourney.adapters.inmemory.contract.Facts.review;
import static org.carejourney.adapters.inmemory.contract.Facts.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger of returns does. */
public abstract class ReturnsLedgerContract {
    private Ports ports;

    protected abstract Ports freshPorts();

    @BeforeEach
    void fresh() {
        ports = freshPorts();
    }

    @Test
    void the_later_return_stands_in_whatever_order_rows_come() {
        var rows = new ArrayList<>(List.of(
                row(ALEX, episode("2020-01-01"), YEAR_2020, 2),
                row(ALEX, episode("2020-01-01", "2020-09-01"), YEAR_2021, 3),
                row(ALEX, review("2020-02-01", Participation.PN2, false), EXTRACT, 4),
                row(ALEX, review("2020-02-01"), YEAR_2020, 5),
                row(BILLIE, review("2020-02-01"), YEAR_2020, 6)));
        Collections.shuffle(rows, new Random(5));
        var summary = imported(ports, T1, rows.toArray(ReturnRow[]::new));

        assertThat(said(ALEX))
                .containsExactly(episode("2020-01-01", "2020-09-01"), review("2020-02-01", Participation.PN2, false));
        assertThat(summary)
                .extracting(
                        ImportSummary::rowsRead,
                        ImportSummary::added,
                        ImportSummary::changed,
                        ImportSummary::unchanged,
                        ImportSummary::childrenTouched)
                .containsExactly(5L, 3L, 0L, 2L, 2L);
    }

    @Test
    void within_a_return_the_last_row_stands() {
        imported(
                ports,
                T1,
                row(ALEX, review("2020-02-01", Participation.PN2, false), YEAR_2020, 9),
                row(ALEX, review("2020-02-01", Participation.PN3, false), YEAR_2020, 10));

        assertThat(said(ALEX)).containsExactly(review("2020-02-01", Participation.PN3, false));
    }

    @Test
    void one_import_after_the_other_ends_as_all_at_once() {
        imported(ports, T1, row(ALEX, review("2020-02-01", Participation.PN2, false), YEAR_2021, 2));
        var id = ports.records().find(ALEX).orElseThrow().facts().getFirst().id();
        var older = imported(ports, T2, row(ALEX, review("2020-02-01"), YEAR_2020, 2));
        assertThat(older.unchanged()).isOne();
        assertThat(said(ALEX)).containsExactly(review("2020-02-01", Participation.PN2, false));

        var later = imported(
                ports, T2.plusSeconds(1), row(ALEX, review("2020-02-01", Participation.PN5, false), EXTRACT, 2));
        assertThat(later.changed()).isOne();
        assertThat(said(ALEX)).containsExactly(review("2020-02-01", Participation.PN5, false));
        assertThat(ports.records().find(ALEX).orElseThrow().facts().getFirst().id())
                .isEqualTo(id);
        assertThat(said(ALEX, T2)).containsExactly(review("2020-02-01", Participation.PN2, false));
    }

    @Test
    void the_same_files_again_change_nothing() {
        var rows = ofEveryKind().stream()
                .map(fact -> row(ALEX, fact, YEAR_2021, 3))
                .toArray(ReturnRow[]::new);
        var first = imported(ports, T1, rows);
        ports.ledger().takeChildrenToReconcile(9);
        var history = ports.records().history(ALEX);
        var again = imported(ports, T2, rows);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.added() + again.changed() + again.childrenTouched()).isZero();
        assertThat(again.unchanged()).isEqualTo(rows.length);
        assertThat(ports.records().history(ALEX)).isEqualTo(history);
        assertThat(ports.ledger().imports()).containsExactly(first);
        assertThat(ports.ledger().takeChildrenToReconcile(9)).isEmpty();
    }

    @Test
    void a_later_return_that_says_the_same_makes_no_version_but_ranks() {
        imported(ports, T1, row(ALEX, review("2020-02-01"), YEAR_2020, 2));
        imported(ports, T2, row(ALEX, review("2020-02-01"), EXTRACT, 2));
        assertThat(ports.records().history(ALEX)).hasSize(1);

        imported(ports, T2.plusSeconds(1), row(ALEX, review("2020-02-01", Participation.PN3, false), YEAR_2021, 2));
        assertThat(said(ALEX)).containsExactly(review("2020-02-01"));
    }

    @Test
    void what_was_known_between_two_imports_is_what_the_first_gave() {
        imported(ports, T1, row(ALEX, episode("2020-01-01"), YEAR_2020, 2));
        var then = ports.records().find(ALEX).orElseThrow().facts();
        imported(
                ports,
                T2,
                row(ALEX, episode("2020-01-01", "2020-06-01"), YEAR_2021, 2),
                row(BILLIE, review("2019-01-01"), Facts.rank("2019-03-31"), 2));

        assertThat(ports.records().find(ALEX, BETWEEN).orElseThrow().facts()).isEqualTo(then);
        assertThat(ports.records().find(BILLIE, BETWEEN)).isEmpty();
        assertThat(ports.records().recordsBegin(Optional.empty())).contains(day("2018-04-01"));
        assertThat(ports.records().recordsBegin(Optional.of(BETWEEN))).contains(day("2019-04-01"));
        assertThat(ports.records().recordsBegin(Optional.of(T1.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void what_was_recorded_here_keeps_that_mark_when_a_return_confirms_or_overrules_it() {
        record(new FactChange.Add(review("2021-05-20", Participation.PN1, true)));
        imported(ports, T2.plusSeconds(1), row(ALEX, review("2021-05-20"), Facts.rank("2021-06-30"), 2));
        assertThat(said(ALEX)).containsExactly(review("2021-05-20", Participation.PN1, true));
        assertThat(ports.records().history(ALEX)).hasSize(1);

        imported(
                ports,
                T2.plusSeconds(2),
                row(ALEX, review("2021-05-20", Participation.PN4, false), Facts.rank("2021-07-31"), 2));
        assertThat(said(ALEX)).containsExactly(review("2021-05-20", Participation.PN4, true));
    }

    @Test
    void an_older_return_does_not_undo_what_a_person_corrected_or_withdrew() {
        ReturnRow[] rows = {row(ALEX, review("2020-02-01"), YEAR_2021, 2), row(ALEX, review("2020-08-01"), YEAR_2021, 3)
        };
        imported(ports, T1, rows);
        var facts = ports.records().find(ALEX).orElseThrow().facts();
        record(
                new FactChange.Correct(facts.get(0).id(), review("2020-02-08"), "wrong week"),
                new FactChange.Withdraw(facts.get(1).id(), "another child"));
        var again = imported(ports, T2.plusSeconds(9), rows);

        assertThat(again.added() + again.changed()).isZero();
        assertThat(said(ALEX)).containsExactly(review("2020-02-08"));

        imported(ports, T2.plusSeconds(10), row(ALEX, review("2020-08-01"), EXTRACT, 3));
        assertThat(said(ALEX)).containsExactly(review("2020-02-08"), review("2020-08-01"));
    }

    @Test
    void an_extract_of_the_day_on_which_a_person_corrected_does_not_undo_it() {
        imported(ports, T1, row(ALEX, review("2020-02-01"), Facts.rank("2021-05-10"), 2));
        record(new FactChange.Add(review("2020-02-01", Participation.PN7, false)));
        imported(ports, T2.plusSeconds(1), row(ALEX, review("2020-02-01"), Facts.rank("2021-05-10"), 2));

        assertThat(said(ALEX)).containsExactly(review("2020-02-01", Participation.PN7, false));
    }

    @Test
    void cannot_have_been_known_before_what_it_speaks_of_was_recorded() {
        imported(ports, T2, row(ALEX, review("2020-02-01"), YEAR_2021, 2));

        assertThatThrownBy(() -> imported(ports, T1, row(ALEX, review("2020-02-01"), YEAR_2020, 2)))
                .isInstanceOf(UnusableReturns.class);
        assertThat(imported(ports, T1, row(BILLIE, review("2020-02-01"), YEAR_2020, 2))
                        .added())
                .isOne();
    }

    @Test
    void warns_of_overlaps_and_gaps_at_the_line_that_brought_them() {
        ReturnRow[] rows = {
            row(ALEX, episode("2020-01-01", "2020-03-01"), YEAR_2021, 2),
            row(ALEX, episode("2020-02-20", "2020-04-01"), YEAR_2021, 3),
            row(ALEX, episode("2020-05-01"), YEAR_2021, 4),
            row(ALEX, episode("2020-06-01"), YEAR_2021, 5),
            row(BILLIE, episode("2020-01-01", "2020-03-01"), YEAR_2021, 6),
            row(BILLIE, episode("2020-03-01"), YEAR_2021, 7)
        };
        var summary = imported(ports, T1, rows);

        assertThat(ports.ledger().problems(summary.id()))
                .extracting(Problem::text)
                .containsExactly(
                        "files/of Episode.csv:3: DECOM: \"20/02/2020\" overlaps the episode from 01/01/2020, which ends on 01/03/2020; correct one of the dates",
                        "files/of Episode.csv:4: DECOM: \"01/05/2020\" leaves a gap: the episode from 20/02/2020 ended on 01/04/2020 with X1, so that the next begins that day",
                        "files/of Episode.csv:5: DECOM: \"01/06/2020\" begins while the episode from 01/05/2020 is still open; end that one or correct the date");
        assertThat(summary.warnings()).isEqualTo(3);
        assertThat(ports.ledger().problemsOf(ALEX)).hasSize(3);
        assertThat(imported(ports, T2, rows)).isEqualTo(again(summary));
    }

    private static ImportSummary again(ImportSummary first) {
        return new ImportSummary(
                first.id(),
                first.label(),
                T2,
                first.by(),
                6,
                0,
                0,
                6,
                0,
                first.errors(),
                first.warnings(),
                first.notes());
    }

    @Test
    void keeps_problems_in_the_order_of_files_and_lines() {
        var problems = List.of(
                problem("b.csv", 3, Problem.Severity.ERROR, Optional.of(ALEX)),
                problem("a.csv", 20, Problem.Severity.WARNING, Optional.empty()),
                problem("a.csv", 3, Problem.Severity.ERROR, Optional.of(BILLIE)));
        var summary = ports.transactions().inTransaction(() -> {
            var entry = ports.ledger().begin("x.zip", T1, "ana");
            problems.forEach(entry::problem);
            return entry.finish(List.of("one", "two"));
        });

        assertThat(ports.ledger().problems(summary.id()))
                .containsExactly(problems.get(2), problems.get(1), problems.get(0));
        assertThat(summary.errors()).isEqualTo(2);
        assertThat(summary.warnings()).isEqualTo(1);
        assertThat(ports.ledger().find(summary.id())).contains(summary);
        assertThat(ports.ledger().imports()).containsExactly(summary);
        assertThat(ports.ledger().problemsOf(ALEX)).containsExactly(problems.get(0));
    }

    @Test
    void problems_of_a_file_that_was_given_again_are_those_of_the_last_time() {
        ports.transactions().inTransaction(() -> {
            var entry = ports.ledger().begin("returns", T1, "ana");
            entry.problem(problem("files/of ReviewHeld.csv", 3, Problem.Severity.ERROR, Optional.of(ALEX)));
            return entry.finish(List.of());
        });
        assertThat(ports.ledger().problemsOf(ALEX)).hasSize(1);
        imported(ports, T2, row(ALEX, review("2020-02-01"), YEAR_2021, 3));

        assertThat(ports.ledger().problemsOf(ALEX)).isEmpty();
    }

    @Test
    void hands_out_each_touched_child_once() {
        imported(
                ports,
                T1,
                row(ALEX, review("2020-02-01"), YEAR_2021, 3),
                row(BILLIE, review("2020-02-01"), YEAR_2021, 4));

        assertThat(ports.ledger().takeChildrenToReconcile(1)).containsExactly(ALEX);
        assertThat(ports.ledger().takeChildrenToReconcile(5)).containsExactly(BILLIE);
        assertThat(ports.ledger().takeChildrenToReconcile(5)).isEmpty();
    }

    @Test
    void an_import_is_undone_with_its_transaction() {
        assertThatThrownBy(() -> ports.transactions().inTransaction(() -> {
                    imported(ports, T1, row(ALEX, review("2020-02-01"), YEAR_2021, 3));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(ports.records().find(ALEX)).isEmpty();
        assertThat(ports.ledger().imports()).isEmpty();
        assertThat(ports.ledger().takeChildrenToReconcile(5)).isEmpty();
    }

    private static Problem problem(String file, int line, Problem.Severity severity, Optional<ChildId> child) {
        return new Problem(severity, file, line, "DECOM", "31/02/2020", "is not a date; write dd/mm/yyyy", child);
    }

    private void record(FactChange... changes) {
        ports.transactions().inTransaction(() -> ports.records().record(ALEX, List.of(changes), T2, "ira"));
    }

    private List<Fact> said(ChildId child) {
        return Facts.said(ports.records().find(child).orElseThrow());
    }

    private List<Fact> said(ChildId child, Instant at) {
        return Facts.said(ports.records().find(child, at).orElseThrow());
    }
}
