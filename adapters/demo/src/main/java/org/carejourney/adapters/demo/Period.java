package org.carejourney.adapters.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.shared.FactId;

/** One period of care with everything that happened in it. */
record Period(CarePlan plan, List<Stay> stays, ReasonEpisodeCeased because, CategoryOfNeed need, String homePostcode) {
    private static final Weights<Adopters> ADOPTERS = Weights.of(70, Adopters.MARRIED)
            .and(10, Adopters.UNMARRIED)
            .and(12, Adopters.SINGLE)
            .and(5, Adopters.TWO_MEN)
            .and(3, Adopters.TWO_WOMEN);

    Period {
        stays = List.copyOf(stays);
    }

    List<Fact> episodes() {
        return List.copyOf(Episodes.of(plan.court(), stays, plan.end(), because, need, homePostcode));
    }

    /** What the chain of episodes does not say, reviews left out. */
    List<Fact> besides(Chance chance) {
        var facts = new ArrayList<Fact>();
        facts.addAll(MissingTimes.during(chance.of("missing", 0), plan));
        facts.addAll(HealthYears.during(chance.of("health", 0), plan));
        facts.addAll(adoption(chance.of("adopters", 0)));
        return facts;
    }

    /** Being placed with the adoptive family, and, once the order is made, who adopts. */
    List<Fact> adoption(Chance chance) {
        return plan.outcome() == Outcome.ADOPTION
                ? plan.adoption().map(path -> adoption(chance, path)).orElse(List.of())
                : List.of();
    }

    private static List<Fact> adoption(Chance chance, AdoptionPath adoption) {
        var facts = new ArrayList<Fact>();
        facts.add(new PlacedForAdoption(FactId.UNSAVED, adoption.placed(), Optional.empty(), Optional.empty()));
        if (!adoption.adopted().isAfter(Demo.TODAY)) {
            var adopters = chance.oneOf(ADOPTERS);
            facts.add(new AdoptionDecision(
                    FactId.UNSAVED,
                    Optional.of(adoption.decided()),
                    Optional.of(adoption.matched()),
                    Optional.of(adoption.byFosterCarers()),
                    Optional.of(adopters.number()),
                    Optional.of(adopters.sex()),
                    Optional.of(adopters.status())));
        }
        return facts;
    }
}
