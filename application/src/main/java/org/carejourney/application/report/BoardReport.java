package org.carejourney.application.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The Performance Monitoring report to the Corporate Parenting Board: figures frozen as they were known when it was
 * compiled. What is recorded later changes later reports only.
 *
 * @param knownAt the recording cut-off
 * @param published when and by whom it was published; empty while it is a draft
 */
public record BoardReport(
        long id, LocalDate asAt, Instant knownAt, String compiledBy, List<Line> lines, Optional<Published> published) {
    public BoardReport {
        lines = List.copyOf(lines);
    }

    /**
     * One figure of the report.
     *
     * @param numerator empty where not available
     * @param denominator empty for plain numbers
     * @param previous value at the same day a year before, as known when compiled
     * @param trend value at the end of each of the last 12 months, oldest first, empty where not applicable
     */
    public record Line(
            String code,
            Optional<Long> numerator,
            Optional<Long> denominator,
            Optional<BigDecimal> value,
            Optional<BigDecimal> previous,
            List<Optional<BigDecimal>> trend) {
        public Line {
            trend = List.copyOf(trend);
        }
    }

    public record Published(String by, Instant at) {}
}
