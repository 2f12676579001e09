package org.carejourney.domain.indicator;

import java.util.List;

/** What an indicator says of one child. */
public sealed interface Finding {

    /** The child is not among those the indicator looks at. */
    record NotInCohort() implements Finding {}

    /**
     * The child is counted.
     *
     * @param numerator what the child adds to the numerator: one, a number of events, a score or days
     * @param denominator what the child adds to the denominator
     * @param met whether the child is on the numerator's list
     * @param evidence the dates that decided it
     * @param spread each number of days by itself, where the figure is the middle of them
     */
    record Counted(long numerator, long denominator, boolean met, List<Evidence> evidence, Spread spread)
            implements Finding {
        public Counted(long numerator, long denominator, boolean met, List<Evidence> evidence) {
            this(numerator, denominator, met, evidence, Spread.NONE);
        }
    }

    /**
     * The record lacks what it takes to judge.
     *
     * @param denominator what the child adds to the denominator all the same: not knowing is never good, and never
     *     silently dropped
     */
    record CannotTell(String missing, long denominator) implements Finding {}

    Finding NOT_IN_COHORT = new NotInCohort();

    static Finding met(Evidence... evidence) {
        return new Counted(1, 1, true, List.of(evidence));
    }

    static Finding notMet(Evidence... evidence) {
        return new Counted(0, 1, false, List.of(evidence));
    }

    static Finding counted(boolean met, Evidence... evidence) {
        return met ? met(evidence) : notMet(evidence);
    }

    /** How many days something took, each time by itself: the figure is the middle of them. */
    static Finding lasted(List<Long> days, List<Evidence> evidence) {
        return days.isEmpty()
                ? NOT_IN_COHORT
                : new Counted(
                        days.stream().mapToLong(Long::longValue).sum(), days.size(), true, evidence, Spread.of(days));
    }

    /** So many of so many events; the child is on the list if there is one. */
    static Finding events(long numerator, long denominator, List<Evidence> evidence) {
        if (numerator == 0 && denominator == 0) {
            return NOT_IN_COHORT;
        }
        return new Counted(numerator, denominator, numerator > 0, evidence);
    }
}
