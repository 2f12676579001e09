package org.carejourney.application.port.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.Profile;
import org.carejourney.application.report.Figure;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.indicator.Finding;

/** Opens a figure down to the children behind it, each with the dates that decided it and the work that is open for them. */
@Requires(Permission.OPEN_FIGURES)
public interface OpenFigure {
    /** Empty for a code that does not exist on that day. */
    @ManagesItsOwnTransactions
    @Audited("Opened the children behind a figure")
    Optional<Opened> open(Actor by, @Detail String code, LocalDate asAt, Optional<Instant> knownAt);

    /** @param children every child the figure looks at, those counted in the numerator first */
    record Opened(Figure figure, List<Line> children) {}

    /**
     * @param inNumerator whether the child is on the numerator's list
     * @param mayOpen whether the person may open the child's page
     */
    record Line(Profile child, Finding finding, boolean inNumerator, boolean mayOpen, List<WorkItem> work) {}
}
