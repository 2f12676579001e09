package org.carejourney.application.port.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Computes every figure as at a date, as known at a moment, with the children behind it. */
@Requires(Permission.OPEN_FIGURES)
public interface ComputeReport {
    /** @param knownAt empty for as known now */
    @ManagesItsOwnTransactions
    @Audited("Computed the whole report")
    PerformanceReport compute(Actor by, @Detail LocalDate asAt, Optional<Instant> knownAt);
}
