package org.carejourney.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure in the making: sums of findings. Tallies merge in any order.
 *
 * @param cannotTell children of whom the record does not tell
 * @param spread how the numbers of days lie apart, where the figure is the middle of them
 */
public record Tally(long numerator, long denominator, long cannotTell, Spread spread) {
    public static final Tally ZERO = new Tally(0, 0, 0);

    public Tally(long numerator, long denominator, long cannotTell) {
        this(numerator, denominator, cannotTell, Spread.NONE);
    }

    public static Tally of(Finding finding) {
        return switch (finding) {
            case Finding.NotInCohort ignored -> ZERO;
            case Finding.Counted counted -> new Tally(counted.numerator(), counted.denominator(), 0, counted.spread());
            case Finding.CannotTell unknown -> new Tally(0, unknown.denominator(), 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                numerator + other.numerator,
                denominator + other.denominator,
                cannotTell + other.cannotTell,
                spread.plus(other.spread));
    }

    /** The figure as shown; empty where the denominator is zero, which is not applicable and neither 0 nor 100. */
    public Optional<BigDecimal> value(Unit unit) {
        return switch (unit) {
            case COUNT -> Optional.of(BigDecimal.valueOf(numerator));
            case PERCENT -> ratio(100, 1);
            case MEAN -> ratio(1, 1);
            case DAYS -> ratio(1, 0);
            case MEDIAN_DAYS -> spread.median();
            case WEEKS -> ratio(1, 7, 1);
        };
    }

    private Optional<BigDecimal> ratio(int factor, int decimals) {
        return ratio(factor, 1, decimals);
    }

    private Optional<BigDecimal> ratio(int factor, int divisor, int decimals) {
        if (denominator == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(numerator * factor)
                .divide(BigDecimal.valueOf(denominator * divisor), decimals, RoundingMode.HALF_UP));
    }
}
