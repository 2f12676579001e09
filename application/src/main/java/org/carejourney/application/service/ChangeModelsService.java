package org.carejourney.application.service;

import java.util.List;
import org.carejourney.application.port.in.ChangeModels;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.work.ModelChange;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;

final class ChangeModelsService implements ChangeModels {
    private static final int JOURNEYS_AT_ONCE = 50;

    private final OutPorts out;
    private final Reconciler reconciler;

    ChangeModelsService(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
    }

    @Override
    public List<ModelChange> plan(Actor by) {
        return out.journeys().map(Journeys::outdated).orElse(List.of());
    }

    @Override
    public List<ModelChange> carryOut(Actor by) {
        var changes = plan(by);
        out.journeys().ifPresent(journeys -> changes.forEach(change -> carryOut(journeys, change)));
        return changes;
    }

    private void carryOut(Journeys journeys, ModelChange change) {
        List<ChildId> moved;
        do {
            moved = Again.whenChangedMeanwhile(
                    () -> out.transactions().inTransaction(() -> moveSome(journeys, change)));
        } while (!moved.isEmpty());
    }

    /** Locked first, as by whoever records about them: of two at once the second finds them moved. */
    private List<ChildId> moveSome(Journeys journeys, ModelChange change) {
        var children = journeys.toMove(change, JOURNEYS_AT_ONCE);
        var records = children.stream()
                .flatMap(child -> out.careRecords().findForChange(child).stream())
                .toList();
        journeys.moveToNewest(change, children);
        records.forEach(reconciler::reconcile);
        return children;
    }
}
