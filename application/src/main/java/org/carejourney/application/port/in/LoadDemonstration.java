package org.carejourney.application.port.in;

import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Fills an empty demonstration database with the invented council, through the same door as a council's returns. */
@Requires(Permission.IMPORT_RETURNS)
public interface LoadDemonstration {
    /** @return whether anything was loaded: nothing where children are there already or the database is a council's own */
    @ManagesItsOwnTransactions
    @Audited("Let the invented council move in")
    boolean loadIfEmpty(Actor by, Progress progress);
}
