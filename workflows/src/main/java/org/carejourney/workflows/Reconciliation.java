package org.carejourney.workflows;

import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the rules again after a timer woke the process: in the timer's transaction, but only when the engine has written
 * down where the process now stands, for inside its command it would answer with what was before.
 */
final class Reconciliation {
    private static final Actor CLOCK = Actor.system("clock");

    private final ObjectProvider<CareRecords> records;
    private final ObjectProvider<ReconcileWork> reconcile;

    Reconciliation(ObjectProvider<CareRecords> records, ObjectProvider<ReconcileWork> reconcile) {
        this.records = records;
        this.reconcile = reconcile;
    }

    /** The child is locked at once, as a person's act locks it: child first, engine second, so that neither waits for ever. */
    void ask(ChildId child) {
        records.getObject().findForChange(child);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                reconcile.getObject().child(CLOCK, child);
            }
        });
    }
}
