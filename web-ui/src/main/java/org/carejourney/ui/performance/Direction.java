package org.carejourney.ui.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Polarity;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** Which way a figure went in a year, and whether that is good news: an arrow, and the same in words. */
record Direction(String words, Tone tone) {

    static Optional<Direction> of(Indicator indicator, Optional<BigDecimal> now, Optional<BigDecimal> yearBefore) {
        if (now.isEmpty() || yearBefore.isEmpty()) return Optional.empty();
        var change = now.get().subtract(yearBefore.get());
        if (change.signum() == 0) return Optional.of(new Direction("→ No change", Tone.PLAIN));
        boolean up = change.signum() > 0;
        var words = (up ? "↑ Up " : "↓ Down ") + size(change.abs(), indicator.unit());
        return Optional.of(
                switch (indicator.polarity()) {
                    case NEUTRAL -> new Direction(words, Tone.PLAIN);
                    case HIGH_GOOD, LOW_GOOD ->
                        up == (indicator.polarity() == Polarity.HIGH_GOOD)
                                ? new Direction(words + ", better", Tone.GOOD)
                                : new Direction(words + ", worse", Tone.BAD);
                });
    }

    private static String size(BigDecimal change, Unit unit) {
        return switch (unit) {
            case PERCENT -> change.toPlainString() + " points";
            case COUNT -> Words.number(change.longValue());
            case MEAN -> change.toPlainString();
            case WEEKS -> change.toPlainString() + " weeks";
            case DAYS, MEDIAN_DAYS -> Words.count(change.longValue(), "day", "days");
        };
    }
}
