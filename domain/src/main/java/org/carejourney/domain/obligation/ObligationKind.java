package org.carejourney.domain.obligation;

/** What law or service require of the council, one kind for each clock. */
public enum ObligationKind {
    REVIEW("Review of the child's case", "review"),
    SHORT_BREAK_REVIEW("Review of short breaks", "review"),
    PLACEMENT_PLAN("Placement plan", "placement-plan"),
    CARE_PLAN("Care plan", "care-plan"),
    PLACEMENT_NOTICES("Notices of the placement", "placement-notices"),
    REVIEW_ACTION("Action of a review", "review-action"),
    REVIEW_MID_POINT("Mid-point check", "review-mid-point"),
    REVIEW_CONCERN("Concern of the reviewing officer", "review-concern"),
    INITIAL_HEALTH("Initial health assessment", "health-assessment"),
    REVIEW_HEALTH("Review health assessment", "health-assessment"),
    DENTIST("Registration with a dentist", "dentist"),
    DENTAL_CHECK("Dental check", "dental-check"),
    DIFFICULTIES("Strengths and difficulties questionnaire", "difficulties"),
    DIFFICULTIES_DISCUSSION("Consultation on a high score", "difficulties-discussion"),
    PROCEEDINGS_ISSUE("Going to court", "pre-proceedings"),
    CASE_MANAGEMENT_HEARING("Case management hearing", "case-management-hearing"),
    FINAL_ORDER("Final order in care proceedings", "care-proceedings"),
    COURT_TIMETABLE("Court's timetable, as extended", "care-proceedings"),
    PERMANENCE_FOR_COURT("Permanence plan before final evidence", "permanence-for-court"),
    COURT_DECISION("Court's decision on an application", "court-decision"),
    COURT_REPORT("Report for the court", "court-report"),
    PERMANENCE_PLAN("Permanence plan", "permanence-plan"),
    PERMANENCE_TRACKING("Permanence tracking meeting", "permanence-tracking"),
    LONG_TERM_MATCH("Match with long-term foster carers", "long-term-match"),
    ADOPTION_DECISION("Decision on adoption", "adoption-decision"),
    PARENTS_TOLD_ORALLY("Parents told of the decision on adoption", "adoption-told-orally"),
    PARENTS_TOLD_IN_WRITING("Parents told in writing of the decision on adoption", "adoption-told-in-writing"),
    PLACEMENT_ORDER("Placement order", "placement-order"),
    FAMILY_LINK("Link with an adoptive family", "adoption-match"),
    ADOPTION_MATCH("Match with an adoptive family", "adoption-match"),
    ADOPTION_PLACEMENT("Placing with the adoptive family", "adoption-placement"),
    ADOPTION_APPLICATION("Application for an adoption order", "adoption-application"),
    ADOPTION_ORDER("Adoption order", "adoption-order"),
    DISRUPTION_MEETING("Disruption meeting", "adoption-disruption"),
    DISRUPTION_REVIEW("Review after a disruption", "disruption-review"),
    GUARDIANSHIP_REPORT("Special guardianship report", "guardianship-report"),
    GUARDIANSHIP_ORDER("Special guardianship order", "guardianship-order"),
    VISIT("Visit to the child", "visit"),
    EXTRA_VISIT("Visit that was asked for", "visit"),
    SHORT_BREAK_VISIT("Visit during short breaks", "visit"),
    FIRST_PEP_START("Start of the first PEP", "pep"),
    FIRST_PEP("First PEP", "pep"),
    PEP_OF_TERM("PEP of the term", "pep"),
    SCHOOL_PLACE("School place", "school-place"),
    MISSING_REPORT("Report of a missing child", "missing-report"),
    STRATEGY_DISCUSSION("Strategy discussion about a missing child", "strategy-discussion"),
    RETURN_INTERVIEW("Return interview", "return-interview"),
    NEET_PLAN("Action plan for work or learning", "neet-plan"),
    NEET_CONTACT("Talk about work and learning", "neet-contact"),
    NEET_OFFER("Offer of an opportunity", "neet-offer"),
    EET_FIRST_LOOK("First look whether work or learning lasts", "eet-look"),
    EET_SECOND_LOOK("Second look whether work or learning lasts", "eet-look"),
    EET_THIRD_LOOK("Third look whether work or learning lasts", "eet-look"),
    YEAR_11_OFFER("Offer for after Year 11", "year-11-offer"),
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
    SUPPORT_AFTER_21("Support after 21", "support-after-21"),
    REVIEWING_OFFICER("Reviewing officer", "reviewing-officer"),
    EMERGENCY_ACCOMMODATION("Decision on accommodation in an emergency", "emergency-accommodation"),
    DELEGATED_AUTHORITY("Delegated authority", "delegated-authority"),
    STABILITY_MEETING("Stability meeting", "stability-meeting"),
    ENDING_NOTICES("Notices of a placement ending", "ending-notices"),
    TEMPORARY_STAY("Temporary stay recorded as a placement", "temporary-stay"),
    THIRD_PLACEMENT("Third placement in a year", "third-placement"),
    CONNECTED_PERSON("Approval of a connected person", "connected-person"),
    OUT_OF_AREA("Approval of a placement outside the area", "out-of-area"),
    HOST_AUTHORITY("Notice to the council of the area", "host-authority"),
    KEY_STAGE_4("School in years 10 and 11", "key-stage-4"),
    SHORT_BREAK_LIMIT("Care in place of short breaks", "short-break-limit"),
    ASSESSMENT("Assessment of needs", "assessment"),
    BOARD_POSITION("Day that the Board's report speaks of", "board-report"),
    BOARD_FIGURES("Figures of the Board's report", "board-report"),
    BOARD_CHECK("Quality check of the Board's report", "board-report"),
    BOARD_NARRATIVE("Narrative of the Board's report", "board-report"),
    BOARD_REVIEW("Head of service's review of the Board's report", "board-report"),
    BOARD_SIGN_OFF("Sign-off of the Board's report", "board-report"),
    BOARD_REPORT("Publishing of the Board's report", "board-report"),
    BOARD_PRESENTATION("Presenting of the Board's report", "board-report"),
    BOARD_ACTION("Action for the Board", "board-action");

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
