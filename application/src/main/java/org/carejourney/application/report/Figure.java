package org.carejourney.application.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.shared.ChildId;

/**
 * One computed figure.
 *
 * @param available false where what it needs was not given: then it has neither numerator nor value
 * @param children of the numerator, each once, sorted as text
 * @param denominatorChildren of the denominator, likewise; empty for plain numbers
 */
public record Figure(
        Indicator indicator,
        Tally tally,
        boolean available,
        List<ChildId> children,
        List<ChildId> denominatorChildren) {

    public Optional<Long> numerator() {
        return available ? Optional.of(tally.numerator()) : Optional.empty();
    }

    /** Empty for plain numbers. */
    public Optional<Long> denominator() {
        return indicator.unit() == Unit.COUNT ? Optional.empty() : Optional.of(tally.denominator());
    }

    public Optional<BigDecimal> value() {
        return available ? tally.value(indicator.unit()) : Optional.empty();
    }
}
