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
     * @param now at the report's date
     * @param yearBefore at the same day a year before, as known when compiled
     * @param trend at the end of each of the last 12 months and on the day itself, oldest first
     */
    public record Line(String code, Reading now, Reading yearBefore, List<Reading> trend) {
        public Line {
            trend = List.copyOf(trend);
        }

        public Optional<Long> numerator() {
            return now.numerator();
        }

        public Optional<Long> denominator() {
            return now.denominator();
        }

        public Optional<BigDecimal> value() {
            return now.value();
        }

        public Optional<BigDecimal> previous() {
            return yearBefore.value();
        }
    }

    /**
     * A figure at one day, with the counts behind it: without them nobody could tell which of it is too small to show.
     *
     * @param numerator empty where not available
     * @param denominator empty for plain numbers, and where not available
     * @param value empty where not available or not applicable
     */
    public record Reading(
            LocalDate asAt, Optional<Long> numerator, Optional<Long> denominator, Optional<BigDecimal> value) {}

    public record Published(String by, Instant at) {}
}
