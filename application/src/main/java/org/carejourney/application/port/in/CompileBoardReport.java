package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.report.BoardReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Compiles, publishes and shows the Board's report; what is published never changes. */
@Requires(Permission.SEE_FIGURES)
public interface CompileBoardReport {
    /** Needs {@link Permission#COMPILE_REPORT} besides. */
    BoardReport compile(Actor by, LocalDate asAt);

    /** Needs {@link Permission#COMPILE_REPORT} besides; publishing twice changes nothing. */
    BoardReport publish(Actor by, long id);

    /** Newest first; Board members see published ones only. */
    List<BoardReport> all(Actor by);

    Optional<BoardReport> find(Actor by, long id);

    /** What a published report would say today: one entry for each figure that has changed since, with the reasons recorded. */
    List<Restatement> restatements(Actor by, long id);

    record Restatement(BoardReport.Line published, BoardReport.Line now, List<String> reasons) {}
}
