package org.carejourney.adapters.inmemory.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.adapters.inmemory.contract.Facts.ALEX;
import static org.carejourney.adapters.inmemory.contract.Facts.BETWEEN;
import static org.carejourney.adapters.inmemory.contract.Facts.BILLIE;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.T2;
import static org.carejourney.adapters.inmemory.contract.Facts.YEAR_2021;
import static org.carejourney.adapters.inmemory.contract.Facts.episode;
import static org.carejourney.adapters.inmemory.contract.Facts.imported;
import static org.carejourney.adapters.inmemory.contract.Facts.ofEveryKind;
import static org.carejourney.adapters.inmemory.contract.Facts.review;
import static org.carejourney.adapters.inmemory.contract.Facts.row;
import static org.carejourney.adapters.inmemory.contract.Facts.said;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.placing.FosteredWith;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of care records does. */
public abstract class CareRecordsContract {
    private Ports ports;

    protected abstract Ports freshPorts();

    @BeforeEach
    void fresh() {
        ports = freshPorts();
    }

    @Test
    void gives_back_every_kind_of_fact_as_it_was_recorded() {
        var record = record(ALEX, T1, adding(ofEveryKind()));

        assertThat(said(record)).containsExactlyElementsOf(ofEveryKind());
        assertThat(ports.records().find(ALEX).orElseThrow().facts()).isEqualTo(record.facts());
        assertThat(record.facts()).extracting(Fact::id).doesNotHaveDuplicates().doesNotContain(FactId.UNSAVED);
        assertThat(folded(Optional.empty()).get(ALEX).facts()).isEqualTo(record.facts());
        assertThat(folded(Optional.of(T1)).get(ALEX).facts()).isEqualTo(record.facts());
        assertThat(ports.records().find(ALEX, T1).orElseThrow().facts()).isEqualTo(record.facts());
    }

    @Test
    void a_child_nobody_has_heard_of_is_not_found() {
        record(BILLIE, T2, adding(List.of(review("2021-05-01"))));

        assertThat(ports.records().find(ALEX)).isEmpty();
        assertThat(ports.records().find(BILLIE, T1)).isEmpty();
        assertThat(folded(Optional.of(T1))).isEmpty();
        assertThat(folded(Optional.empty())).containsOnlyKeys(BILLIE);
    }

    @Test
    void children_are_found_by_the_day_of_their_birth_as_it_stands() {
        var person = only(record(ALEX, T1, adding(List.of(born("2010-01-15")))));
        record(BILLIE, T1, adding(List.of(born("2010-01-15"))));

        assertThat(ports.records().bornOn(LocalDate.parse("2010-01-15"), 10)).containsExactly(ALEX, BILLIE);
        assertThat(ports.records().bornOn(LocalDate.parse("2010-01-15"), 1)).containsExactly(ALEX);
        record(ALEX, T2, List.of(new FactChange.Correct(person.id(), born("2010-01-16"), "Certificate seen")));
        assertThat(ports.records().bornOn(LocalDate.parse("2010-01-15"), 10)).containsExactly(BILLIE);
        assertThat(ports.records().bornOn(LocalDate.parse("2010-01-16"), 10)).containsExactly(ALEX);
    }

    @Test
    void events_of_a_kind_are_told_of_everyone_as_they_stand() {
        var first =
                new FosteredWith(FactId.UNSAVED, new FactId(900), LocalDate.parse("2021-05-03"), "household-1", "Lee");
        var told = only(record(ALEX, T1, adding(List.of(first))));
        record(BILLIE, T1, adding(List.of(review("2021-05-01"))));

        assertThat(ports.records().everywhere(FosteredWith.class)).containsOnlyKeys(ALEX);
        assertThat(ports.records().everywhere(FosteredWith.class).get(ALEX))
                .map(FosteredWith::called)
                .containsExactly("Lee");
        record(ALEX, T2, List.of(new FactChange.Withdraw(told.id(), "Another child")));
        assertThat(ports.records().everywhere(FosteredWith.class)).isEmpty();
    }

    private static Person born(String day) {
        return new Person(
                FactId.UNSAVED,
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                "UN1",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_correction_changes_what_a_fact_says_and_never_which_it_is() {
        var held = only(record(ALEX, T1, adding(List.of(review("2021-04-01")))));
        var corrected =
                record(ALEX, T2, List.of(new FactChange.Correct(held.id(), review("2021-04-08"), "wrong week")));

        assertThat(only(corrected).id()).isEqualTo(held.id());
        assertThat(said(corrected)).containsExactly(review("2021-04-08"));
        assertThat(said(ports.records().find(ALEX, BETWEEN).orElseThrow())).containsExactly(review("2021-04-01"));
        assertThat(said(ports.records().find(ALEX, T2).orElseThrow())).containsExactly(review("2021-04-08"));
        assertThat(folded(Optional.of(BETWEEN)).get(ALEX).facts()).containsExactly(held);
    }

    @Test
    void a_change_is_known_by_the_first_day_of_which_it_speaks() {
        var before = ports.records().mark();
        assertThat(ports.records().changedSince(before)).isEmpty();

        var held = only(record(ALEX, T1, adding(List.of(review("2021-04-01")))));
        var between = ports.records().mark();
        record(BILLIE, T1, adding(List.of(review("2021-05-01"))));

        assertThat(ports.records().changedSince(before)).contains(LocalDate.parse("2021-04-01"));
        assertThat(ports.records().changedSince(between)).contains(LocalDate.parse("2021-05-01"));
        assertThat(ports.records().changedSince(ports.records().mark())).isEmpty();

        record(ALEX, T1, adding(List.of(review("2021-04-01"))));
        assertThat(ports.records().changedSince(between)).contains(LocalDate.parse("2021-05-01"));

        record(ALEX, T2, List.of(new FactChange.Correct(held.id(), review("2021-04-08"), "wrong week")));
        assertThat(ports.records().changedSince(between).orElseThrow())
                .isBeforeOrEqualTo(LocalDate.parse("2021-04-01"));

        var last = ports.records().mark();
        imported(ports, T2, row(BILLIE, review("2021-03-01"), YEAR_2021, 2));
        assertThat(ports.records().changedSince(last).orElseThrow()).isBefore(LocalDate.parse("1990-01-01"));
    }

    @Test
    void a_withdrawn_fact_is_gone_from_then_on() {
        var held = only(record(ALEX, T1, adding(List.of(review("2021-04-01")))));
        var record = record(ALEX, T2, List.of(new FactChange.Withdraw(held.id(), "another child")));

        assertThat(record.facts()).isEmpty();
        assertThat(ports.records().find(ALEX, BETWEEN).orElseThrow().facts()).containsExactly(held);
        assertThat(folded(Optional.empty())).isEmpty();
    }

    @Test
    void what_is_added_again_is_the_same_fact() {
        var first = only(record(ALEX, T1, adding(List.of(review("2021-04-01")))));
        record(ALEX, T2, adding(List.of(review("2021-04-01"))));
        assertThat(ports.records().history(ALEX)).hasSize(1);

        var other = record(ALEX, T2, adding(List.of(review("2021-04-01", Participation.PN3, true))));
        assertThat(only(other).id()).isEqualTo(first.id());
        assertThat(ports.records().history(ALEX)).hasSize(2);
    }

    @Test
    void what_was_withdrawn_can_be_recorded_again() {
        var held = only(record(ALEX, T1, adding(List.of(review("2021-04-01")))));
        record(ALEX, T2, List.of(new FactChange.Withdraw(held.id(), "a mistake")));
        var again = record(ALEX, T2.plusSeconds(1), adding(List.of(review("2021-04-01"))));

        assertThat(only(again)).isEqualTo(held);
    }

    @Test
    void history_tells_every_version_newest_first() {
        var held = only(record(ALEX, T1, adding(List.of(review("2021-04-01")))));
        record(ALEX, T2, List.of(new FactChange.Correct(held.id(), review("2021-04-08"), "wrong week")));
        var end = T2.plusSeconds(60);
        record(ALEX, end, List.of(new FactChange.Withdraw(held.id(), "another child")));

        var later = named(review("2021-04-08"), held.id());
        assertThat(ports.records().history(ALEX))
                .containsExactly(
                        new RecordedFact(later, end, Optional.of(end), "ira", "another child"),
                        new RecordedFact(later, T2, Optional.of(end), "ira", "wrong week"),
                        new RecordedFact(held, T1, Optional.of(T2), "ira", ""));
    }

    @Test
    void history_names_the_import() {
        imported(ports, T1, row(ALEX, review("2021-03-01"), YEAR_2021, 2));

        assertThat(ports.records().history(ALEX)).singleElement().satisfies(version -> {
            assertThat(version.by()).startsWith("Import ").endsWith(": returns");
            assertThat(version.until()).isEmpty();
        });
    }

    @Test
    void tells_the_corrections_since_a_moment() {
        var held = only(record(ALEX, T1, adding(List.of(review("2021-04-01")))));
        record(ALEX, T2, List.of(new FactChange.Correct(held.id(), review("2021-04-08"), "wrong week")));

        assertThat(ports.records().correctionsSince(BETWEEN)).singleElement().satisfies(correction -> {
            assertThat(correction.child()).isEqualTo(ALEX);
            assertThat(correction.before().fact()).isEqualTo(held);
            assertThat(correction.now().orElseThrow().reason()).isEqualTo("wrong week");
        });
        assertThat(ports.records().correctionsSince(T2)).isEmpty();

        record(ALEX, T2.plusSeconds(9), List.of(new FactChange.Withdraw(held.id(), "another child")));
        assertThat(ports.records().correctionsSince(T2)).singleElement().satisfies(correction -> {
            assertThat(correction.before().fact()).isEqualTo(named(review("2021-04-08"), held.id()));
            assertThat(correction.now()).isEmpty();
        });
    }

    @Test
    void refuses_to_rewrite_what_was_known() {
        var held = only(record(ALEX, T2, adding(List.of(review("2021-04-01")))));

        assertThatThrownBy(() ->
                        record(ALEX, T1, List.of(new FactChange.Correct(held.id(), review("2021-04-08"), "late"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ports.records().find(ALEX).orElseThrow().facts()).containsExactly(held);
    }

    @Test
    void refuses_to_correct_what_does_not_stand_or_into_what_stands() {
        var facts = record(ALEX, T1, adding(List.of(review("2021-04-01"), review("2021-04-08"))))
                .facts();

        assertThatThrownBy(() -> record(
                        ALEX,
                        T2,
                        List.of(new FactChange.Correct(facts.getFirst().id(), review("2021-04-08"), "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        record(ALEX, T2, List.of(new FactChange.Correct(new FactId(987), review("2021-04-09"), "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record(ALEX, T2, List.of(new FactChange.Withdraw(new FactId(987), "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void several_changes_at_one_moment_stand_in_their_order() {
        var start = only(record(ALEX, T1, adding(List.of(episode("2021-01-01")))));
        var record = record(
                ALEX,
                T2,
                List.of(
                        new FactChange.Correct(start.id(), episode("2021-01-01", "2021-02-01"), ""),
                        new FactChange.Add(episode("2021-02-01")),
                        new FactChange.Correct(start.id(), episode("2021-01-02", "2021-02-01"), "")));

        assertThat(said(record)).containsExactly(episode("2021-01-02", "2021-02-01"), episode("2021-02-01"));
        assertThat(said(ports.records().find(ALEX, T2).orElseThrow())).isEqualTo(said(record));
    }

    @Test
    void a_change_is_undone_with_its_transaction() {
        assertThatThrownBy(() -> ports.transactions().inTransaction(() -> {
                    ports.records().record(ALEX, adding(List.of(review("2021-04-01"))), T1, "ira");
                    assertThat(folded(Optional.empty())).containsKey(ALEX);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(ports.records().find(ALEX)).isEmpty();
    }

    private CareRecord record(ChildId child, Instant at, List<FactChange> changes) {
        return ports.transactions().inTransaction(() -> {
            ports.records().findForChange(child);
            return ports.records().record(child, changes, at, "ira");
        });
    }

    private Map<ChildId, CareRecord> folded(Optional<Instant> knownAt) {
        return ports.records()
                .<Map<ChildId, CareRecord>>fold(
                        knownAt, TreeMap::new, (all, record) -> all.put(record.child(), record), (one, other) -> {
                            one.putAll(other);
                            return one;
                        });
    }

    private static List<FactChange> adding(List<? extends Fact> facts) {
        return facts.stream().<FactChange>map(FactChange.Add::new).toList();
    }

    private static Fact only(CareRecord record) {
        assertThat(record.facts()).hasSize(1);
        return record.facts().getFirst();
    }

    private static ReviewHeld named(ReviewHeld review, FactId id) {
        return new ReviewHeld(id, review.on(), review.participation(), review.recordedHere());
    }
}
