package org.carejourney.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Placement plan, care plan and notices. */
public final class PlanJourney implements Journey {
    static final Act AGREE_PLACEMENT_PLAN = new AgreePlacementPlan();
    static final Act WRITE_CARE_PLAN = new WriteCarePlan();
    static final Act NOTIFY = new GiveNotices();

    @Override
    public String title() {
        return "Care and placement plans";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.PLACEMENT_PLAN, ObligationKind.CARE_PLAN, ObligationKind.PLACEMENT_NOTICES);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(PlanTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new PlanClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return obligations(then, settings, today).stream()
                .filter(Obligation::isOpen)
                .map(open -> Work.on(open, task(open), open.trigger().on()))
                .toList();
    }

    private static PlanTask task(Obligation open) {
        return switch (open.kind()) {
            case CARE_PLAN -> PlanTask.WRITE_CARE_PLAN;
            case PLACEMENT_PLAN -> PlanTask.AGREE_PLACEMENT_PLAN;
            case PLACEMENT_NOTICES -> PlanTask.NOTIFY_OF_PLACEMENT;
            default -> throw new IllegalArgumentException(open.kind() + " is no plan");
        };
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(AGREE_PLACEMENT_PLAN, WRITE_CARE_PLAN, NOTIFY);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(PlacementPlanAgreed.class, CarePlanWritten.class, NoticesGiven.class);
    }
}
