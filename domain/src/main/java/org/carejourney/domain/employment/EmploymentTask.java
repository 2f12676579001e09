package org.carejourney.domain.employment;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** The steps towards work or learning. */
public enum EmploymentTask implements Task {
    TRIAGE_NEET(
            "Find out what the young person does",
            Role.PERSONAL_ADVISER,
            "Within 5 working days, where nobody has been known to work or learn for ten (local)"),
    NAME_BARRIERS(
            "Name what stands in the way of work or learning",
            Role.PERSONAL_ADVISER,
            "Health, parenting, custody or immigration status, before the plan is made (local)"),
    MAKE_ACTION_PLAN(
            "Make the action plan for work or learning",
            Role.PERSONAL_ADVISER,
            "Within 20 working days of the day on which help began (local)"),
    SPEAK_ABOUT_WORK(
            "Speak about work and learning", Role.PERSONAL_ADVISER, "Every fortnight until it is found (local)"),
    OFFER_OPPORTUNITY(
            "Offer an opportunity",
            Role.PERSONAL_ADVISER,
            "An apprenticeship, a guaranteed interview or a place on a scheme of the council (local)"),
    FOLLOW_OFFER(
            "Find out what became of the offer",
            Role.PERSONAL_ADVISER,
            "An offer that is not accepted makes room for the next (local)"),
    RECORD_START(
            "Record what the young person does now",
            Role.PERSONAL_ADVISER,
            "An accepted offer counts once work or learning has begun (local)"),
    SEE_WHETHER_IT_LASTS(
            "See whether work or learning lasts",
            Role.PERSONAL_ADVISER,
            "After 4, 13 and 26 weeks; what lasts for 26 counts as lasting (local)"),
    SECURE_OFFER(
            "Secure an offer for after Year 11",
            Role.VIRTUAL_SCHOOL,
            "Each pupil in care in Year 11 has an offer for the time after it by 31 March (local)"),
    PLAN_AFTER_YEAR_11(
            "Plan for a pupil in Year 11 without an offer",
            Role.VIRTUAL_SCHOOL,
            "Where there is no offer by 31 March, a plan within 20 working days says how one is found (local)");

    private final String words;
    private final Role workedBy;
    private final String rule;

    EmploymentTask(String words, Role workedBy, String rule) {
        this.words = words;
        this.workedBy = workedBy;
        this.rule = rule;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return workedBy;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case TRIAGE_NEET -> EmploymentJourney.TRIAGE;
            case NAME_BARRIERS -> EmploymentJourney.BARRIERS;
            case MAKE_ACTION_PLAN -> EmploymentJourney.PLAN;
            case SPEAK_ABOUT_WORK -> EmploymentJourney.CONTACT;
            case OFFER_OPPORTUNITY -> EmploymentJourney.OFFER;
            case FOLLOW_OFFER -> EmploymentJourney.ANSWER;
            case RECORD_START -> EmploymentJourney.ACTIVITY;
            case SEE_WHETHER_IT_LASTS -> EmploymentJourney.LOOK;
            case SECURE_OFFER -> EmploymentJourney.YEAR_11_OFFER;
            case PLAN_AFTER_YEAR_11 -> EmploymentJourney.YEAR_11_PLAN;
        };
    }
}
