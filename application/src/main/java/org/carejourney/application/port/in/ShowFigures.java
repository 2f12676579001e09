package org.carejourney.application.port.in;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.report.Trend;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Tally;

/** Shows where the service stands: every figure with its trend, no child named. */
@Requires(Permission.SEE_FIGURES)
public interface ShowFigures {
    @ManagesItsOwnTransactions
    @Audited("Looked at the scorecard")
    Scorecard scorecard(Actor by, @Detail LocalDate asAt, Optional<Instant> knownAt);

    /**
     * At the end of each of the last months, the as-at date being the last point.
     *
     * @param knownAt every point is as known at this moment, as the figure beside it is; empty for as known now
     */
    @ManagesItsOwnTransactions
    @Audited("Looked at the trend of a figure")
    Trend trend(Actor by, @Detail String code, LocalDate asAt, Optional<Instant> knownAt, int months);

    record Scorecard(LocalDate asAt, Optional<Instant> knownAt, List<Row> rows) {}

    /**
     * @param value empty where not available or not applicable
     * @param yearBefore the same figure as at the same day a year before
     * @param trend values at the last 12 month ends and the day itself, oldest first
     */
    record Row(
            Indicator indicator,
            boolean available,
            Tally tally,
            Optional<BigDecimal> value,
            Optional<BigDecimal> yearBefore,
            List<Optional<BigDecimal>> trend) {}
}
