package org.carejourney.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.report.BoardReport;

/** The Board's reports, frozen as they were compiled. */
public interface BoardReports {
    /** Newest first. */
    List<BoardReport> all();

    Optional<BoardReport> find(long id);

    /** Stores a compiled report; its id is given here. */
    BoardReport add(BoardReport compiled);

    /** Marks a report as published; from then on it never changes. */
    BoardReport publish(long id, String by, Instant at);
}
