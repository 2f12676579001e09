package org.carejourney.adapters.demo;

import static org.carejourney.domain.code.PlacementType.H5;
import static org.carejourney.domain.code.PlacementType.K1;
import static org.carejourney.domain.code.PlacementType.K2;
import static org.carejourney.domain.code.PlacementType.P1;
import static org.carejourney.domain.code.PlacementType.P2;
import static org.carejourney.domain.code.PlacementType.P3;
import static org.carejourney.domain.code.PlacementType.R1;
import static org.carejourney.domain.code.PlacementType.R3;
import static org.carejourney.domain.code.PlacementType.R5;
import static org.carejourney.domain.code.PlacementType.S1;
import static org.carejourney.domain.code.PlacementType.U1;
import static org.carejourney.domain.code.PlacementType.U3;
import static org.carejourney.domain.code.PlacementType.U4;
import static org.carejourney.domain.code.PlacementType.U5;
import static org.carejourney.domain.code.PlacementType.U6;
import static org.carejourney.domain.code.PlacementType.Z1;

import java.time.LocalDate;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementType;

/** Which kind of placement a child of some age comes to. */
final class KindsOfHome {
    private static final Weights<PlacementType> ON_REMAND =
            Weights.of(20, K1).and(50, R5).and(30, K2);
    private static final Weights<PlacementType> UNACCOMPANIED_16 =
            Weights.of(45, U6).and(35, H5).and(20, P2);

    private static final Weights<PlacementType> FIRST_BABY =
            Weights.of(70, U6).and(22, U3).and(5, R3);
    private static final Weights<PlacementType> FIRST_CHILD =
            Weights.of(68, U6).and(23, U3).and(9, P1);
    private static final Weights<PlacementType> FIRST_YOUNG_TEENAGER =
            Weights.of(67, U6).and(15, U3).and(18, K2).and(6, P1).and(0.6, S1);
    private static final Weights<PlacementType> FIRST_16 = Weights.of(50, U6)
            .and(12, U3)
            .and(18, K2)
            .and(22, H5)
            .and(5, P2)
            .and(1, Z1)
            .and(3, P1);

    private static final Weights<PlacementType> NEXT_CHILD =
            Weights.of(74, U6).and(14, U3).and(10, P1).and(3, K2);
    private static final Weights<PlacementType> NEXT_YOUNG_TEENAGER = Weights.of(60, U6)
            .and(9, U3)
            .and(27, K2)
            .and(7, P1)
            .and(2, S1)
            .and(0.6, K1)
            .and(1, R1);
    private static final Weights<PlacementType> NEXT_16 = Weights.of(34, U6)
            .and(6, U3)
            .and(20, K2)
            .and(34, H5)
            .and(5, P2)
            .and(4, P1)
            .and(1, Z1)
            .and(1, R1)
            .and(0.3, P3);

    /** So long in care, a child who will stay is matched with carers for good. */
    private static final int DAYS_UNTIL_MATCHED_FOR_GOOD = 220;

    private KindsOfHome() {}

    static PlacementType first(Chance chance, CarePlan plan, boolean unaccompanied) {
        int age = plan.ageOn(plan.start());
        if (plan.outcome() == Outcome.REMAND) {
            return chance.oneOf(ON_REMAND);
        }
        if (unaccompanied) {
            return age >= 16 ? chance.oneOf(UNACCOMPANIED_16) : U6;
        }
        if (plan.adoption().filter(AdoptionPath::byFosterCarers).isPresent()) {
            return U5;
        }
        if (plan.outcome() == Outcome.GUARDIANSHIP && chance.happens(0.4)) {
            return U3;
        }
        return allowed(chance.oneOf(firstAt(age)), plan, plan.start());
    }

    static PlacementType next(Chance chance, CarePlan plan, LocalDate on) {
        int age = plan.ageOn(on);
        if (plan.outcome() == Outcome.REMAND) {
            return chance.oneOf(ON_REMAND);
        }
        var type = allowed(chance.oneOf(nextAt(age)), plan, on);
        boolean forGood = plan.outcome() == Outcome.ADULTHOOD
                && plan.start().plusDays(DAYS_UNTIL_MATCHED_FOR_GOOD).isBefore(on);
        if (!forGood) {
            return type;
        }
        return switch (type) {
            case U6 -> chance.happens(0.65) ? U4 : U6;
            case U3 -> U1;
            default -> type;
        };
    }

    private static Weights<PlacementType> firstAt(int age) {
        if (age < 2) {
            return FIRST_BABY;
        }
        if (age < 10) {
            return FIRST_CHILD;
        }
        return age < 16 ? FIRST_YOUNG_TEENAGER : FIRST_16;
    }

    private static Weights<PlacementType> nextAt(int age) {
        if (age < 10) {
            return NEXT_CHILD;
        }
        return age < 16 ? NEXT_YOUNG_TEENAGER : NEXT_16;
    }

    /** A child may live with parents under a care order only; while an agreement or emergency powers hold, not. */
    private static PlacementType allowed(PlacementType type, CarePlan plan, LocalDate on) {
        return type == P1 && !mayLiveWithParents(plan, on) ? U6 : type;
    }

    static boolean mayLiveWithParents(CarePlan plan, LocalDate on) {
        var status = plan.court().on(on);
        return plan.outcome() != Outcome.ADOPTION && (status == LegalStatus.C1 || status == LegalStatus.C2);
    }
}
