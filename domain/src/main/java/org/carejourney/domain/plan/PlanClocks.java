package org.carejourney.domain.plan;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacementSpell;

/** When plans and notices are due. A plan made before the placement began is in time. */
final class PlanClocks {
    private static final WorkingDays PLACEMENT_PLAN = workingDays(5);
    private static final WorkingDays CARE_PLAN = workingDays(10);
    private static final WorkingDays NOTICES = workingDays(5);

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    PlanClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (var period : record.periodsOfCare()) {
            if (period.startIsVisible() && settings.isInUseOn(period.start())) {
                all.add(carePlan(period));
            }
        }
        for (var spell : record.spells()) {
            if (settings.isInUseOn(spell.start())) {
                all.add(placementPlan(spell));
                all.add(notices(spell));
            }
        }
        return all;
    }

    private Obligation carePlan(PeriodOfCare period) {
        var trigger = new Trigger(period.first().id(), "Came into care", period.start());
        return Clock.of(
                        ObligationKind.CARE_PLAN,
                        trigger,
                        settings.calendar().after(period.start(), CARE_PLAN),
                        PlanTask.WRITE_CARE_PLAN.rule())
                .metOn(record.all(CarePlanWritten.class).stream()
                        .filter(plan -> plan.period().equals(trigger.fact()))
                        .map(CarePlanWritten::on)
                        .findFirst())
                .until(Days.earliest(period.end(), record.cameOfAge(asAt)))
                .judgedAt(asAt);
    }

    private Obligation placementPlan(PlacementSpell spell) {
        var trigger = placement(spell);
        return Clock.of(
                        ObligationKind.PLACEMENT_PLAN,
                        trigger,
                        settings.calendar().after(spell.start(), PLACEMENT_PLAN),
                        PlanTask.AGREE_PLACEMENT_PLAN.rule())
                .metOn(record.all(PlacementPlanAgreed.class).stream()
                        .filter(plan -> plan.placement().equals(trigger.fact()))
                        .map(PlacementPlanAgreed::on)
                        .findFirst())
                .until(Days.earliest(record.ended(spell), record.cameOfAge(asAt)))
                .judgedAt(asAt);
    }

    private Obligation notices(PlacementSpell spell) {
        var trigger = placement(spell);
        return Clock.of(
                        ObligationKind.PLACEMENT_NOTICES,
                        trigger,
                        settings.calendar().after(spell.start(), NOTICES),
                        PlanTask.NOTIFY_OF_PLACEMENT.rule())
                .metOn(record.all(NoticesGiven.class).stream()
                        .filter(notices -> notices.placement().equals(trigger.fact()))
                        .map(NoticesGiven::on)
                        .findFirst())
                .until(Days.earliest(record.ended(spell), record.cameOfAge(asAt)))
                .judgedAt(asAt);
    }

    private static Trigger placement(PlacementSpell spell) {
        return new Trigger(spell.episodes().getFirst().id(), "Placement began", spell.start());
    }
}
