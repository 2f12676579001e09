package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

/** The way of young people into work or learning, and of pupils in Year 11 to a place after it. */
public final class EmploymentJourney implements Journey {
    static final Act ACTIVITY = new ChangeActivity();
    static final Act TRIAGE = new TriageNeet();
    static final Act BARRIERS = new NameBarriers();
    static final Act PLAN = new MakeActionPlan();
    static final Act CONTACT = new SpeakAboutWork();
    static final Act OFFER = new OfferOpportunity();
    static final Act ANSWER = new AnswerOffer();
    static final Act LOOK = new SeeWhetherItLasts();
    static final Act YEAR_11_OFFER = new SecureOffer();
    static final Act YEAR_11_PLAN = new PlanWithoutOffer();

    @Override
    public String title() {
        return "Work and learning";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.NEET_PLAN,
                ObligationKind.NEET_CONTACT,
                ObligationKind.NEET_OFFER,
                ObligationKind.EET_FIRST_LOOK,
                ObligationKind.EET_SECOND_LOOK,
                ObligationKind.EET_THIRD_LOOK,
                ObligationKind.YEAR_11_OFFER);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(EmploymentTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return Stream.concat(
                        new NeetClocks(then, settings, asAt).obligations().stream(),
                        new OfferClocks(then, settings, asAt).obligations().stream())
                .toList();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new EmploymentWork(then, settings, today, obligations(then, settings, today)).work();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(ACTIVITY, TRIAGE, BARRIERS, PLAN, CONTACT, OFFER, ANSWER, LOOK, YEAR_11_OFFER, YEAR_11_PLAN);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                ActivityChanged.class,
                NeetTriaged.class,
                BarriersNamed.class,
                ActionPlanMade.class,
                NeetContact.class,
                OpportunityOffered.class,
                OpportunityAnswered.class,
                EetChecked.class,
                OfferAfterYear11.class,
                PlanAfterYear11.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return Stream.concat(
                        Stream.of(
                                Spell.BEGINS_AFTER,
                                EmploymentWork.TRIAGE_WITHIN,
                                EmploymentWork.BARRIERS_WITHIN,
                                NeetClocks.PLAN_WITHIN,
                                NeetClocks.CONTACT_EVERY,
                                EmploymentWork.TRY_AGAIN_WITHIN,
                                NeetClocks.OFFER_WITHIN,
                                EmploymentWork.ANSWER_WITHIN,
                                EmploymentWork.START_WITHIN,
                                NeetClocks.LOOK_WITHIN,
                                OfferClocks.OFFER_BEFORE,
                                OfferClocks.LATECOMER_WITHIN,
                                EmploymentWork.YEAR_11_PLAN_WITHIN),
                        Arrays.stream(NeetClocks.Look.values()).map(NeetClocks.Look::after))
                .toList();
    }
}
