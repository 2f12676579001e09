package org.carejourney.application.port.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.report.BoardReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/**
 * Compiles and shows reports to the Board. What is compiled is frozen; it reaches the Board when it is published on the
 * journey of a meeting's report, signed.
 */
@Requires(Permission.SEE_FIGURES)
public interface CompileBoardReport {
    /** Needs {@link Permission#COMPILE_REPORT} besides. */
    @ManagesItsOwnTransactions
    @Audited("Compiled a report to the Board")
    BoardReport compile(Actor by, @Detail LocalDate asAt);

    /** Newest first; Board members see published ones only. */
    @Audited("Looked at the list of reports to the Board")
    List<BoardReport> all(Actor by);

    @Audited("Read a report to the Board")
    Optional<BoardReport> find(Actor by, @Detail long id);

    /**
     * What has changed since a report was compiled: the corrections recorded since, and the figures that would now read
     * otherwise. The report itself stays as it is.
     */
    @ManagesItsOwnTransactions
    @Audited("Asked what has changed since a report to the Board")
    Restatements restatements(Actor by, @Detail long id);

    record Restatements(List<Correction> corrections, List<Change> figures) {}

    /** @param what in words, no child named: "Review held on 4 May 2021, now 29 April 2021" */
    record Correction(String what, String reason, Instant recordedAt, String by) {}

    record Change(BoardReport.Line published, BoardReport.Line now) {}
}
