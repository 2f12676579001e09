package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.carejourney.domain.record.Fact;
import org.junit.jupiter.api.Test;

class DemoCouncilTest {
    @Test
    void the_same_seed_makes_the_same_children() {
        assertThat(DemoCouncil.of(7).children(400).toList())
                .isEqualTo(DemoCouncil.of(7).children(400).toList());
        assertThat(DemoCouncil.of(8).children(400).toList())
                .isNotEqualTo(DemoCouncil.of(7).children(400).toList());
    }

    @Test
    void a_child_is_the_same_however_many_others_there_are() {
        var few = DemoCouncil.of(DemoCouncil.SEED).children(37).toList();
        var many = DemoCouncil.of(DemoCouncil.SEED).children(900).limit(37).toList();
        assertThat(many).isEqualTo(few);
    }

    @Test
    void every_child_of_the_demonstration_has_a_legal_record() {
        var illegalities = new ArrayList<String>();
        DemoCouncil.of(DemoCouncil.SEED)
                .children(DemoCouncil.CHILDREN)
                .forEach(child -> illegalities.addAll(Illegalities.of(child)));
        assertThat(illegalities).isEmpty();
    }

    @Property(tries = 40)
    @Tag("property")
    void every_seed_makes_legal_records(@ForAll long seed) {
        var illegalities = new ArrayList<String>();
        DemoCouncil.of(seed).children(150).forEach(child -> illegalities.addAll(Illegalities.of(child)));
        assertThat(illegalities).isEmpty();
    }

    @Test
    void something_happens_on_the_last_day_and_nothing_after() {
        var last = DemoCouncil.of(DemoCouncil.SEED)
                .children(DemoCouncil.CHILDREN)
                .flatMap(child -> child.facts().stream())
                .map(Fact::happenedOn)
                .max(java.time.LocalDate::compareTo);
        assertThat(last).hasValueSatisfying(day -> assertThat(day).isBetween(Demo.TODAY.minusDays(4), Demo.TODAY));
    }

    @Test
    void identifiers_are_unique_and_each_child_in_care_has_a_worker_who_can_sign_in() {
        var users = Staff.users().stream().map(user -> user.actor().user()).toList();
        var seen = new HashMap<String, GeneratedChild>();
        DemoCouncil.of(DemoCouncil.SEED).children(1_000).forEach(child -> {
            assertThat(seen.put(child.child().value(), child)).isNull();
            var profile = child.profile();
            assertThat(Staff.TEAMS).contains(profile.team());
            var names = new ArrayList<>(List.of(profile.worker(), profile.reviewingOfficer()));
            names.removeIf(String::isEmpty);
            assertThat(users).containsAll(names);
        });
        assertThat(users).doesNotHaveDuplicates().contains("casey.worker");
    }

    @Test
    void brothers_and_sisters_share_a_surname() {
        var surnames = new HashMap<String, Integer>();
        DemoCouncil.of(DemoCouncil.SEED)
                .children(300)
                .map(child -> child.profile().name())
                .forEach(name -> surnames.merge(name.substring(name.lastIndexOf(' ') + 1), 1, Integer::sum));
        assertThat(surnames).containsEntry("Perry", surnames.getOrDefault("Perry", 0));
        assertThat(surnames.getOrDefault("Perry", 0)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void says_how_fast_it_is() {
        int count = 5_000;
        long begin = System.nanoTime();
        long facts = DemoCouncil.of(DemoCouncil.SEED)
                .children(count)
                .mapToLong(child -> child.facts().size())
                .sum();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%d children, %d facts, %.0f children a second%n", count, facts, count / seconds);
        assertThat(facts).isGreaterThan(count);
    }
}
