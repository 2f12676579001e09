package org.carejourney.application.service;

import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;

final class ReconcileWorkService implements ReconcileWork {
    private final OutPorts out;
    private final Reconciler reconciler;

    ReconcileWorkService(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
    }

    @Override
    public Result child(Actor by, ChildId child) {
        return out.careRecords().findForChange(child).map(reconciler::reconcile).orElse(Result.NOTHING);
    }

    @Override
    public Result whatImportsChanged(Actor by) {
        return reconciler.drain();
    }
}
