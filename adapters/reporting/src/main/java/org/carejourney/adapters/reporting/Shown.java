package org.carejourney.adapters.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import org.carejourney.domain.indicator.Unit;

/** A figure as it may be shown: a value, or the reason why there is none. */
sealed interface Shown {
    record Value(BigDecimal told, Unit unit) implements Shown {}

    /** From 1 to 5, or hidden so that such a number cannot be worked out. */
    record Confidential() implements Shown {}

    /** There is nobody to count. */
    record NotApplicable() implements Shown {}

    /** What it needs was not given. */
    record NotAvailable() implements Shown {}

    default String text() {
        return switch (this) {
            case Value value -> Words.value(value.told, value.unit);
            case Confidential ignored -> "c";
            case NotApplicable ignored -> "z";
            case NotAvailable ignored -> "x";
        };
    }

    /** For people who hear the page. */
    default String spoken() {
        return switch (this) {
            case Value value -> Words.value(value.told, value.unit);
            case Confidential ignored -> "confidential";
            case NotApplicable ignored -> "not applicable";
            case NotAvailable ignored -> "not available";
        };
    }

    default Optional<BigDecimal> number() {
        return switch (this) {
            case Value value -> Optional.of(value.told);
            case Confidential ignored -> Optional.empty();
            case NotApplicable ignored -> Optional.empty();
            case NotAvailable ignored -> Optional.empty();
        };
    }
}
