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

    /** Plans of young people at college come together less readily. */
    private static final Habit PEP_AFTER_SCHOOL = new Habit(0.92, 0.75, 25);

    private static final int AFTER_SCHOOL = 16;

    static Habit of(ObligationKind kind, int age) {
        return kind == ObligationKind.PEP_OF_TERM && age >= AFTER_SCHOOL ? PEP_AFTER_SCHOOL : of(kind);
    }

    private static Habit of(ObligationKind kind) {
        return switch (kind) {
            case CARE_PLAN -> new Habit(0.93, 0.9, 15);
            case PLACEMENT_NOTICES -> new Habit(0.82, 0.8, 20);
            case FIRST_PEP -> new Habit(0.945, 0.85, 8);
            case PEP_OF_TERM -> new Habit(0.95, 0.85, 16);
            default -> USUAL;
        };
    }
}
