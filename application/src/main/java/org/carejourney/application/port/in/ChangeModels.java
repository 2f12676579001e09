package org.carejourney.application.port.in;

import java.util.List;
import org.carejourney.application.work.ModelChange;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Moves journeys under way to the newest versions of their models, and says beforehand what would happen. */
@Requires(Permission.ASSIGN_WORK)
public interface ChangeModels {
    /** What would be moved; nothing is changed. */
    @Audited("Asked what new process models would change")
    List<ModelChange> plan(Actor by);

    /** Moves everything, some at a time, each lot in a transaction of its own; what it did. */
    @ManagesItsOwnTransactions
    @Audited("Moved work to new process models")
    List<ModelChange> carryOut(Actor by);
}
