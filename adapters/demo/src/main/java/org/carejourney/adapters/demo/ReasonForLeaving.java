package org.carejourney.adapters.demo;

import static org.carejourney.domain.code.ReasonEpisodeCeased.E11;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E12;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E13;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E14;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E16;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E17;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E3;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E41;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E45;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E46;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E47;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E48;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E4A;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E4B;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E5;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E6;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E7;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E8;
import static org.carejourney.domain.code.ReasonEpisodeCeased.E9;

import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;

/** Why care ended, as the return asks: it must fit where the child lived, and the child's age. */
final class ReasonForLeaving {
    private static final Weights<ReasonEpisodeCeased> HOME =
            Weights.of(72, E4A).and(16, E4B).and(12, E13);
    private static final Weights<ReasonEpisodeCeased> FROM_CARERS_AT_18 =
            Weights.of(52, E17).and(26, E5).and(14, E6).and(6, E4A).and(2, E13);
    private static final Weights<ReasonEpisodeCeased> FROM_ELSEWHERE_AT_18 =
            Weights.of(58, E5).and(26, E6).and(9, E4A).and(4, E13).and(3, E7);
    private static final Weights<ReasonEpisodeCeased> ELSEWHERE =
            Weights.of(55, E3).and(10, E16).and(35, E8);
    private static final Weights<ReasonEpisodeCeased> TEENAGER_ELSEWHERE =
            Weights.of(35, E3).and(10, E16).and(30, E8).and(25, E9);
    private static final Weights<ReasonEpisodeCeased> GUARDIANSHIP_WITHOUT_FOSTERING =
            Weights.of(75, E47).and(10, E48).and(15, E41);

    private static final int OLD_ENOUGH_FOR_CUSTODY = 12;

    private ReasonForLeaving() {}

    static ReasonEpisodeCeased of(Chance chance, CarePlan plan, PlacementType lastHome) {
        return switch (plan.outcome()) {
            case ADULTHOOD -> atEighteen(chance, lastHome);
            case HOME -> lastHome == PlacementType.P1 ? E4A : chance.oneOf(HOME);
            case GUARDIANSHIP -> guardianship(chance, lastHome);
            case ADOPTION -> chance.happens(0.85) ? E12 : E11;
            case REMAND -> E14;
            case ELSEWHERE ->
                chance.oneOf(plan.ageOn(plan.end()) >= OLD_ENOUGH_FOR_CUSTODY ? TEENAGER_ELSEWHERE : ELSEWHERE);
        };
    }

    private static ReasonEpisodeCeased atEighteen(Chance chance, PlacementType lastHome) {
        if (lastHome.isFostering()) {
            return chance.oneOf(FROM_CARERS_AT_18);
        }
        return lastHome == PlacementType.P1 ? E4A : chance.oneOf(FROM_ELSEWHERE_AT_18);
    }

    private static ReasonEpisodeCeased guardianship(Chance chance, PlacementType lastHome) {
        if (lastHome.isFosteringByRelative()) {
            return chance.happens(0.9) ? E45 : E41;
        }
        if (lastHome.isFostering() && chance.happens(0.25)) {
            return E46;
        }
        return chance.oneOf(GUARDIANSHIP_WITHOUT_FOSTERING);
    }
}
