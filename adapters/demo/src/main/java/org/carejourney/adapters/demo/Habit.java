package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.carejourney.domain.obligation.ObligationKind;

/**
 * How the invented council keeps a clock.
 *
 * @param inTime the share done in time
 * @param lateOtherwise of the rest, the share done soon after; what is left is forgotten for some months
 * @param asUsual the share of answers that are the usual ones
 * @param makesGoodAfterDays how long it took, on average, to make good what nobody knew when recording began; 0 where it
 *     was left until it opened by itself
 */
record Habit(double inTime, double lateOtherwise, int mostDaysLate, double asUsual, int makesGoodAfterDays) {
    private static final double MOSTLY = 0.85;
    private static final Habit USUAL = new Habit(0.88, 0.7, 25);

    /** Initial health assessments come sooner month by month, as the Board was told. */
    private static final LocalDate WORST = LocalDate.of(2020, 4, 1);

    private static final double AT_WORST = 0.78;
    private static final double MONTHLY_GAIN = 0.017;
    private static final double AT_BEST = 0.99;

    Habit(double inTime, double lateOtherwise, int mostDaysLate) {
        this(inTime, lateOtherwise, mostDaysLate, MOSTLY);
    }

    Habit(double inTime, double lateOtherwise, int mostDaysLate, double asUsual) {
        this(inTime, lateOtherwise, mostDaysLate, asUsual, 0);
    }

    /** Plans of young people at college come together less readily. */
    private static final Habit PEP_AFTER_SCHOOL = new Habit(0.92, 0.75, 25);

    private static final int AFTER_SCHOOL = 16;

    /**
     * @param day on which the work begins
     * @param age of the child on that day
     */
    static Habit of(ObligationKind kind, LocalDate day, int age) {
        return switch (kind) {
            case CARE_PLAN -> new Habit(0.93, 0.9, 15);
            case PERMANENCE_PLAN -> new Habit(0.84, 0.8, 30);
            case PARENTS_TOLD_ORALLY, PARENTS_TOLD_IN_WRITING -> new Habit(0.9, 0.9, 6);
            case PLACEMENT_NOTICES -> new Habit(0.82, 0.8, 20);
            case INITIAL_HEALTH -> new Habit(rising(day), 0.9, 15, 0.96);
            case REVIEW_HEALTH -> new Habit(0.93, 0.95, 20, 0.93);
            case DENTAL_CHECK -> new Habit(0.75, 0.8, 40);
            case DIFFICULTIES -> new Habit(0.92, 0.9, 20);
            case VISIT, EXTRA_VISIT, SHORT_BREAK_VISIT -> new Habit(0.91, 0.9, 21);
            case ASSESSMENT -> new Habit(0.62, 0.5, 40, MOSTLY, 150);
            case FIRST_PEP -> new Habit(0.945, 0.85, 8);
            case PEP_OF_TERM -> age >= AFTER_SCHOOL ? PEP_AFTER_SCHOOL : new Habit(0.95, 0.85, 16);
            case RETURN_INTERVIEW -> new Habit(0.6, 0.9, 12);
            case STRATEGY_DISCUSSION -> new Habit(0.8, 0.95, 6);
            case REVIEWING_OFFICER -> new Habit(0.95, 0.9, 8);
            case ENDING_NOTICES -> new Habit(0.78, 0.75, 25);
            case CONNECTED_PERSON -> new Habit(0.9, 0.9, 10);
            case OUT_OF_AREA -> new Habit(0.9, 0.9, 10);
            default -> USUAL;
        };
    }

    private static double rising(LocalDate day) {
        return Math.clamp(AT_WORST + MONTHLY_GAIN * ChronoUnit.MONTHS.between(WORST, day), AT_WORST, AT_BEST);
    }
}
