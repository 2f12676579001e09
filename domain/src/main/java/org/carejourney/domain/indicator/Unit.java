package org.carejourney.domain.indicator;

/** What a figure is a number of. */
public enum Unit {
    /** A plain number; there is no denominator. */
    COUNT,
    /** Share in percent, one decimal. */
    PERCENT,
    /** Average, one decimal. */
    MEAN,
    /** Average number of days, whole. */
    DAYS,
    /** The middle of numbers of days, whole: half of them took no longer. */
    MEDIAN_DAYS,
    /** Average number of weeks, one decimal; the sum is one of days. */
    WEEKS
}
