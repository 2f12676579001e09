package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.List;
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

/** The way out of care, from the naming of the adviser at 16 to the end of support at 21 or 25. */
public final class LeavingCareJourney implements Journey {
    static final Act NAME = new NameAdviser();
    static final Act NEEDS = new AssessNeeds();
    static final Act WRITE_PLAN = new WritePathwayPlan();
    static final Act DECIDE_PLAN = new DecidePathwayPlan();
    static final Act REVIEW_PLAN = new ReviewPathwayPlan();
    static final Act TALK = new TalkStayingPut();
    static final Act PLAN_HOME = new PlanBenefitsAndHousing();
    static final Act HAND_OVER = new HandOver();
    static final Act VISIT = new VisitLeaver();
    static final Act HOME = new TellHome();
    static final Act CONTACT = new TellContact();
    static final Act TELL_HEAD = new TellHeadOfService();
    static final Act TRACE = new Trace();
    static final Act RECORD_YEAR = new TellLeaverYear();
    static final Act SETTLE = new SettleSupport();

    @Override
    public String title() {
        return "Leaving care";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.PERSONAL_ADVISER,
                ObligationKind.LEAVING_CARE_NEEDS,
                ObligationKind.PATHWAY_PLAN,
                ObligationKind.PATHWAY_PLAN_REVIEW,
                ObligationKind.STAYING_PUT_TALK,
                ObligationKind.BENEFITS_AND_HOUSING,
                ObligationKind.LEAVING_CARE_HANDOVER,
                ObligationKind.ADVISER_VISIT,
                ObligationKind.UNSUITABLE_HOME,
                ObligationKind.TRACING,
                ObligationKind.CARE_LEAVER_YEAR,
                ObligationKind.SUPPORT_AFTER_21);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(LeavingCareTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return LeavingCareClocks.of(then, settings, asAt);
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new LeavingCareWork(then, settings, today).of(obligations(then, settings, today));
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(
                NAME,
                NEEDS,
                WRITE_PLAN,
                DECIDE_PLAN,
                REVIEW_PLAN,
                TALK,
                PLAN_HOME,
                HAND_OVER,
                VISIT,
                HOME,
                CONTACT,
                TELL_HEAD,
                TRACE,
                RECORD_YEAR,
                SETTLE);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                PersonalAdviserNamed.class,
                LeavingCareNeedsAssessed.class,
                PathwayPlanWritten.class,
                PathwayPlanDecided.class,
                PathwayPlanReviewed.class,
                StayingPutDiscussed.class,
                BenefitsAndHousingPlanned.class,
                HandedOver.class,
                AdviserVisited.class,
                LeaverMoved.class,
                ContactChanged.class,
                HeadOfServiceTold.class,
                TracingTried.class,
                LeaverYearTold.class,
                SupportSettled.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(
                LeavingCareClocks.PLAN_WITHIN,
                LeavingCareClocks.BENEFITS_BEFORE,
                LeavingCareWork.AHEAD,
                LeavingCareWork.REVIEW_AHEAD,
                AdviserVisits.EVERY_LOCALLY,
                LeavingCareWork.VISIT_AHEAD,
                LeaversHomes.TRACE_EVERY,
                LeaversHomes.TRACE_FOR);
    }
}
