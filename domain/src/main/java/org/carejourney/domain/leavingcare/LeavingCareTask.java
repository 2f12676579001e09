package org.carejourney.domain.leavingcare;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done on the way out of care: by the social worker until 18, then by the personal adviser. */
public enum LeavingCareTask implements Task {
    LEAVING_NAME_ADVISER(
            "Name the personal adviser",
            "By the day on which the child becomes eligible: mostly the 16th birthday (Children Act 1989, schedule 2, paragraph 19C)",
            Role.TEAM_MANAGER),
    LEAVING_ASSESS_NEEDS(
            "Assess the needs on leaving care",
            "Within 3 months of the 16th birthday, or of the later day on which the child becomes eligible (Care Planning Regulations 2010, regulation 42)",
            Role.CASEWORKER),
    LEAVING_WRITE_PLAN(
            "Write the pathway plan",
            "As soon as possible after the assessment (Care Planning Regulations 2010, regulation 43); by 16 years and 3 months (local practice)",
            Role.CASEWORKER),
    LEAVING_APPROVE_PLAN(
            "Approve the pathway plan",
            "A manager approves the plan or sends it back (local practice)",
            Role.TEAM_MANAGER),
    LEAVING_REVIEW_PLAN_IN_CARE(
            "Review the pathway plan with the care plan",
            "At least every 6 months while in care, together with the review of the care plan (Care Planning Regulations 2010, regulation 33)",
            Role.CASEWORKER),
    LEAVING_REVIEW_PLAN(
            "Review the pathway plan",
            "At least every 6 months (Care Leavers Regulations 2010, regulation 7)",
            Role.PERSONAL_ADVISER),
    LEAVING_TALK_STAYING_PUT(
            "Talk about staying put",
            "With young person and carers, at the first review after 16 (Children Act 1989, section 23CZA, and local practice)",
            Role.CASEWORKER),
    LEAVING_PLAN_HOME("Plan money and home for 18", "By 17 years and 6 months (local practice)", Role.CASEWORKER),
    LEAVING_HAND_OVER(
            "Hand over to the personal adviser",
            "On the 18th birthday the personal adviser takes over (local practice)",
            Role.CASEWORKER),
    LEAVING_VISIT(
            "Visit the young person",
            "Within 7 days of coming to live somewhere, before the pathway plan is reviewed, then at most 2 months apart (Care Leavers Regulations 2010, regulation 8)",
            Role.PERSONAL_ADVISER),
    LEAVING_TELL_HEAD_OF_SERVICE(
            "Tell the head of service",
            "The same day, when a young person is homeless or lives somewhere unsuitable (local practice)",
            Role.PERSONAL_ADVISER),
    LEAVING_TRACE(
            "Try to find the young person",
            "Every week for 4 weeks after contact was lost (local practice)",
            Role.PERSONAL_ADVISER),
    LEAVING_RECORD_YEAR(
            "Make the yearly record",
            "From 3 months before each birthday from the 17th to the 21st to 1 month after it (SSDA903 OC3)",
            Role.PERSONAL_ADVISER),
    LEAVING_SETTLE_SUPPORT(
            "Settle how support goes on after 21",
            "Support ends at 21, and goes on to 25 where the young person asks (Children Act 1989, section 23CZB)",
            Role.PERSONAL_ADVISER);

    private final String words;
    private final String rule;
    private final Role role;

    LeavingCareTask(String words, String rule, Role role) {
        this.words = words;
        this.rule = rule;
        this.role = role;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return role;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case LEAVING_NAME_ADVISER -> LeavingCareJourney.NAME;
            case LEAVING_ASSESS_NEEDS -> LeavingCareJourney.NEEDS;
            case LEAVING_WRITE_PLAN -> LeavingCareJourney.WRITE_PLAN;
            case LEAVING_APPROVE_PLAN -> LeavingCareJourney.DECIDE_PLAN;
            case LEAVING_TALK_STAYING_PUT -> LeavingCareJourney.TALK;
            case LEAVING_PLAN_HOME -> LeavingCareJourney.PLAN_HOME;
            case LEAVING_HAND_OVER -> LeavingCareJourney.HAND_OVER;
            case LEAVING_VISIT -> LeavingCareJourney.VISIT;
            case LEAVING_TELL_HEAD_OF_SERVICE -> LeavingCareJourney.TELL_HEAD;
            case LEAVING_TRACE -> LeavingCareJourney.TRACE;
            case LEAVING_RECORD_YEAR -> LeavingCareJourney.RECORD_YEAR;
            case LEAVING_SETTLE_SUPPORT -> LeavingCareJourney.SETTLE;
            case LEAVING_REVIEW_PLAN_IN_CARE, LEAVING_REVIEW_PLAN -> LeavingCareJourney.REVIEW_PLAN;
        };
    }
}
