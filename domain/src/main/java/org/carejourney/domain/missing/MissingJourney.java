package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Children who go missing from care, from the first report to the plan that follows the return. */
public final class MissingJourney implements Journey {
    static final Act WENT = new TellMissing();
    static final Act REPORTED = new ReportMissing();
    static final Act STRATEGY = new HoldStrategyDiscussion();
    static final Act BACK = new TellReturn();
    static final Act CHECKED = new CheckSafeAndWell();
    static final Act OFFERED = new OfferReturnInterview();
    static final Act INTERVIEWED = new HoldReturnInterview();
    static final Act RISK_PLAN = new MakeMissingRiskPlan();

    @Override
    public String title() {
        return "Missing from care";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.MISSING_REPORT, ObligationKind.STRATEGY_DISCUSSION, ObligationKind.RETURN_INTERVIEW);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(MissingTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new MissingClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new MissingWork(then, settings, today).of(obligations(then, settings, today));
    }

    /** An interview may be offered or held before the steps in front of it were recorded. */
    @Override
    public Optional<Work> doneBy(Act act, List<Work> work) {
        return act.equals(OFFERED) || act.equals(INTERVIEWED)
                ? work.stream()
                        .filter(one -> one.kind() == ObligationKind.RETURN_INTERVIEW
                                && one.task() != MissingTask.MISSING_RISK_PLAN)
                        .min(Comparator.comparing(Work::due))
                : Journey.super.doneBy(act, work);
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(WENT, BACK, REPORTED, STRATEGY, CHECKED, OFFERED, INTERVIEWED, RISK_PLAN);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                WentMissing.class,
                MissingReported.class,
                StrategyDiscussionHeld.class,
                CameBack.class,
                SafeAndWellChecked.class,
                ReturnInterviewOffered.class,
                ReturnInterviewHeld.class,
                MissingRiskPlanMade.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(
                MissingClocks.STRATEGY_WITHIN,
                MissingClocks.OFTEN_WITHIN,
                MissingClocks.LONG_AFTER,
                MissingWork.SAFE_AND_WELL_WITHIN,
                MissingWork.OFFER_WITHIN,
                MissingWork.RISK_PLAN_WITHIN);
    }
}
