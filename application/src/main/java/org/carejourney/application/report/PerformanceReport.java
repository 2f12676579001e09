package org.carejourney.application.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every figure as at a date, as known at a moment.
 *
 * @param knownAt empty for "as known now"
 */
public record PerformanceReport(LocalDate asAt, Optional<Instant> knownAt, List<Figure> figures) {
    public PerformanceReport {
        figures = List.copyOf(figures);
    }

    public Optional<Figure> figure(String code) {
        return figures.stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst();
    }
}
