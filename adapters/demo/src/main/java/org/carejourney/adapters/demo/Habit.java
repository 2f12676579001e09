package org.carejourney.adapters.demo;

import org.carejourney.domain.obligation.ObligationKind;

/**
 * How the invented council keeps a clock.
 *
 * @param inTime the share done in time
 * @param lateOtherwise of the rest, the share done soon after; what is left is forgotten for some months
 */
record Habit(double inTime, double lateOtherwise, int mostDaysLate) {
    private static final Habit USUAL = new Habit(0.88, 0.7, 25);

    static Habit of(ObligationKind kind) {
        return switch (kind) {
            case CARE_PLAN -> new Habit(0.93, 0.9, 15);
            case PERMANENCE_PLAN -> new Habit(0.84, 0.8, 30);
            case PARENTS_TOLD_ORALLY, PARENTS_TOLD_IN_WRITING -> new Habit(0.9, 0.9, 6);
            case PLACEMENT_NOTICES -> new Habit(0.82, 0.8, 20);
            default -> USUAL;
        };
    }
}
