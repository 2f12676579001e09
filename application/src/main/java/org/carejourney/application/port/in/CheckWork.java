package org.carejourney.application.port.in;

import java.util.List;
import org.carejourney.application.work.Drift;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/**
 * Compares everyone's work with what the facts require, and puts right what differs. It runs each night and whenever it
 * is asked for; on work that is as it should be it finds and changes nothing.
 */
@Requires(Permission.ASSIGN_WORK)
public interface CheckWork {
    @ManagesItsOwnTransactions
    @Audited("Checked everyone's work against the facts")
    Report check(Actor by);

    /** @param children how many were looked at */
    record Report(int children, List<Drift> found) {}
}
