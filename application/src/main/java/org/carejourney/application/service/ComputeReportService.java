package org.carejourney.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.port.in.ComputeReport;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.domain.access.Actor;

final class ComputeReportService implements ComputeReport {
    private final Figures figures;

    ComputeReportService(Figures figures) {
        this.figures = figures;
    }

    @Override
    public PerformanceReport compute(Actor by, LocalDate asAt, Optional<Instant> knownAt) {
        return new PerformanceReport(asAt, knownAt, figures.compute(asAt, knownAt));
    }
}
