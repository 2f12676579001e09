package org.carejourney.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How numbers of days lie apart, for figures that tell the middle of them. Spreads merge in any order.
 *
 * @param times by number of days, how many times it was found
 */
public record Spread(SortedMap<Long, Long> times) {
    public static final Spread NONE = new Spread(Collections.emptySortedMap());

    public static Spread of(List<Long> days) {
        var times = new TreeMap<Long, Long>();
        days.forEach(one -> times.merge(one, 1L, Long::sum));
        return new Spread(Collections.unmodifiableSortedMap(times));
    }

    public Spread plus(Spread other) {
        if (other.times.isEmpty()) {
            return this;
        }
        if (times.isEmpty()) {
            return other;
        }
        var sum = new TreeMap<>(times);
        other.times.forEach((days, many) -> sum.merge(days, many, Long::sum));
        return new Spread(Collections.unmodifiableSortedMap(sum));
    }

    /** The middle one, to whole days; of two in the middle, half way between them, rounded up. Empty where there is none. */
    public Optional<BigDecimal> median() {
        long all = times.values().stream().mapToLong(Long::longValue).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(at((all - 1) / 2) + at(all / 2))
                        .divide(BigDecimal.TWO, 0, RoundingMode.HALF_UP));
    }

    /** The number of days at a place in the order, from nought. */
    private long at(long place) {
        long passed = 0;
        for (var one : times.entrySet()) {
            passed += one.getValue();
            if (passed > place) {
                return one.getKey();
            }
        }
        throw new IllegalArgumentException("There is no place " + place);
    }
}
