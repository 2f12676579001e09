package org.carejourney.adapters.reporting;

import java.math.BigDecimal;
import org.carejourney.domain.indicator.Polarity;
import org.carejourney.domain.indicator.Unit;

/**
 * What became of a figure in a year, said with an arrow and in words, never by colour alone.
 *
 * @param size signed; zero where nothing can be compared
 */
record Change(Judgement judgement, BigDecimal size, Unit unit) {

    enum Judgement {
        BETTER("better"),
        WORSE("not as good"),
        SAME("no change"),
        /** Neither direction is good news. */
        NEITHER(""),
        NOT_COMPARABLE("");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Change between(Shown before, Shown now, Polarity polarity, Unit unit) {
        if (before.number().isEmpty() || now.number().isEmpty())
            return new Change(Judgement.NOT_COMPARABLE, BigDecimal.ZERO, unit);
        var size = now.number().get().subtract(before.number().get());
        if (size.signum() == 0) return new Change(Judgement.SAME, BigDecimal.ZERO, unit);
        return new Change(
                switch (polarity) {
                    case NEUTRAL -> Judgement.NEITHER;
                    case HIGH_GOOD -> size.signum() > 0 ? Judgement.BETTER : Judgement.WORSE;
                    case LOW_GOOD -> size.signum() < 0 ? Judgement.BETTER : Judgement.WORSE;
                },
                size,
                unit);
    }

    String arrow() {
        return switch (size.signum()) {
            case 1 -> "▲";
            case -1 -> "▼";
            default -> "";
        };
    }

    /** "up 3.2 points". */
    String movement() {
        return switch (size.signum()) {
            case 1 -> "up " + Words.difference(size.abs(), unit);
            case -1 -> "down " + Words.difference(size.abs(), unit);
            default -> judgement.words();
        };
    }
}
