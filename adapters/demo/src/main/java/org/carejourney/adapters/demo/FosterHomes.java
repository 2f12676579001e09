package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.placing.FosteredWith;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/**
 * Which of the invented households each child lives with whom the council's own carers foster: one that was approved when the
 * child came, still is, and has a place free. Where none has, it was not told.
 */
final class FosterHomes {
    private final Supplier<FactId> ids;
    private final List<FosterHousehold> households;
    private final Map<ChildId, Integer> taken = new HashMap<>();

    FosterHomes(List<CareRecord> households, LocalDate today, Supplier<FactId> ids) {
        this.ids = ids;
        this.households = households.stream()
                .map(FosterHousehold::of)
                .filter(household -> household.isApprovedOn(today))
                .sorted(Comparator.comparing(FosterHousehold::name)
                        .thenComparing(household -> household.id().value()))
                .toList();
    }

    List<FosteredWith> of(CareRecord child) {
        var told = new ArrayList<FosteredWith>();
        child.spells().stream()
                .filter(spell -> child.ended(spell).isEmpty() && FosteredWith.isAskedOf(spell))
                .forEach(spell -> home(child, spell).ifPresent(told::add));
        return told;
    }

    private Optional<FosteredWith> home(CareRecord child, PlacementSpell spell) {
        var first = spell.episodes().getFirst();
        int start = Chance.of(DemoCouncil.SEED)
                .of("foster home of " + child.child().value(), 0)
                .between(0, Math.max(0, households.size() - 1));
        for (int tried = 0; tried < households.size(); tried++) {
            var household = households.get((start + tried) % households.size());
            if (household.isApprovedOn(spell.start()) && isPlaceFree(household)) {
                taken.merge(household.id(), 1, Integer::sum);
                return Optional.of(new FosteredWith(
                        ids.get(), first.id(), first.start(), household.id().value(), household.name()));
            }
        }
        return Optional.empty();
    }

    private boolean isPlaceFree(FosterHousehold household) {
        return taken.getOrDefault(household.id(), 0) < household.places().orElse(0);
    }
}
