package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.placing.FosteredWith;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The children whom the council's own carers foster live with households that may and can have them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FosterHomesTest {
    private static final int CHILDREN = 600;

    private final AtomicLong numbers = new AtomicLong();
    private final Supplier<FactId> ids = () -> new FactId(numbers.incrementAndGet());

    @Test
    void every_household_was_approved_when_the_child_came_and_has_a_place() {
        var records = new InventedHouseholds(Demo.TODAY, ids).all();
        var households = records.stream()
                .map(FosterHousehold::of)
                .collect(Collectors.toMap(FosterHousehold::id, Function.identity()));
        var homes = new FosterHomes(records, Demo.TODAY, ids);
        var taken = new HashMap<ChildId, Integer>();
        int asked = 0;
        int told = 0;
        for (var child : children()) {
            var open = child.spells().stream()
                    .filter(spell -> child.ended(spell).isEmpty() && FosteredWith.isAskedOf(spell))
                    .toList();
            var home = homes.of(child);
            asked += open.size();
            told += home.size();
            home.forEach(with -> {
                assertThat(households.get(with.householdId()).isApprovedOn(with.on()))
                        .as(with.words())
                        .isTrue();
                taken.merge(with.householdId(), 1, Integer::sum);
            });
        }
        taken.forEach((household, children) -> assertThat(children)
                .isLessThanOrEqualTo(households.get(household).places().orElseThrow()));
        assertThat(asked).isGreaterThan(20);
        assertThat(told).as("of %d", asked).isGreaterThan(asked * 9 / 10);
    }

    private List<CareRecord> children() {
        try (var all = DemoCouncil.of(DemoCouncil.SEED).children(CHILDREN)) {
            return all.map(GeneratedChild::record).map(this::numbered).toList();
        }
    }

    private CareRecord numbered(CareRecord record) {
        var facts = new ArrayList<Fact>();
        record.facts().forEach(fact -> facts.add(Numbering.numbered(fact, ids.get())));
        return CareRecord.of(record.child(), facts);
    }
}
