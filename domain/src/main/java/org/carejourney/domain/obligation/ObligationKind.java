package org.carejourney.domain.obligation;

/** What law or service require of the council, one kind for each clock. */
public enum ObligationKind {
    REVIEW("Review of the child's case", "review"),
    SHORT_BREAK_REVIEW("Review of short breaks", "review"),
    PLACEMENT_PLAN("Placement plan", "placement-plan"),
    CARE_PLAN("Care plan", "care-plan"),
    PLACEMENT_NOTICES("Notices of the placement", "placement-notices"),
    MISSING_REPORT("Report of a missing child", "missing-report"),
    STRATEGY_DISCUSSION("Strategy discussion about a missing child", "strategy-discussion"),
    RETURN_INTERVIEW("Return interview", "return-interview"),
    PERSONAL_ADVISER("Personal adviser named", "personal-adviser"),
    LEAVING_CARE_NEEDS("Assessment of needs on leaving care", "leaving-care-needs"),
    PATHWAY_PLAN("Pathway plan", "pathway-plan"),
    PATHWAY_PLAN_REVIEW("Review of the pathway plan", "pathway-plan-review"),
    STAYING_PUT_TALK("Talk about staying put", "staying-put-talk"),
    BENEFITS_AND_HOUSING("Plan for money and home at 18", "benefits-and-housing"),
    LEAVING_CARE_HANDOVER("Handover to the personal adviser", "leaving-care-handover"),
    ADVISER_VISIT("Visit by the personal adviser", "adviser-visit"),
    UNSUITABLE_HOME("Unsuitable home of a care leaver", "unsuitable-home"),
    TRACING("Search for a care leaver", "tracing"),
    CARE_LEAVER_YEAR("Yearly record of a care leaver", "care-leaver-year"),
    SUPPORT_AFTER_21("Support after 21", "support-after-21");

    private final String words;
    private final String process;

    ObligationKind(String words, String process) {
        this.words = words;
        this.process = process;
    }

    public String words() {
        return words;
    }

    /** The name of the process model through which it is worked. */
    public String process() {
        return process;
    }
}
