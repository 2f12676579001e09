package org.carejourney.application.port.in;

import java.time.LocalDate;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Moves the business day of a demonstration forward and watches what falls due. */
@Requires(Permission.MOVE_CLOCK)
public interface MoveClock {
    /** The business day. */
    @Audited("Asked which day it is")
    LocalDate today(Actor by);

    @ManagesItsOwnTransactions
    @Audited("Moved the demonstration's day")
    Moved moveTo(Actor by, @Detail LocalDate day);

    /** @param fired journeys that moved because the day turned */
    record Moved(LocalDate today, int fired) {}
}
