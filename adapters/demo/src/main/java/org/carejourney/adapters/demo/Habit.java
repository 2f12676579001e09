package org.carejourney.adapters.demo;

import org.carejourney.domain.obligation.ObligationKind;

/**
 * How the invented council keeps a clock.
 *
 * @param inTime the share done in time
 * @param lateOtherwise of the rest, the share done soon after; what is left is forgotten for some months
 * @param makesGoodAfterDays how long it took, on average, to make good what nobody knew when recording began; 0 where it
 *     was left until it opened by itself
 */
record Habit(double inTime, double lateOtherwise, int mostDaysLate, int makesGoodAfterDays) {
    private static final Habit USUAL = new Habit(0.88, 0.7, 25);

    Habit(double inTime, double lateOtherwise, int mostDaysLate) {
        this(inTime, lateOtherwise, mostDaysLate, 0);
    }

    static Habit of(ObligationKind kind) {
        return switch (kind) {
            case CARE_PLAN -> new Habit(0.93, 0.9, 15);
            case PLACEMENT_NOTICES -> new Habit(0.82, 0.8, 20);
            case VISIT, EXTRA_VISIT, SHORT_BREAK_VISIT -> new Habit(0.91, 0.9, 21);
            case ASSESSMENT -> new Habit(0.78, 0.55, 30, 125);
            default -> USUAL;
        };
    }
}
