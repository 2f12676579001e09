package org.carejourney.domain.obligation;

/** What law or service require of the council, one kind for each clock. */
public enum ObligationKind {
    REVIEW("Review of the child's case", "review"),
    SHORT_BREAK_REVIEW("Review of short breaks", "review"),
    PLACEMENT_PLAN("Placement plan", "placement-plan"),
    CARE_PLAN("Care plan", "care-plan"),
    PLACEMENT_NOTICES("Notices of the placement", "placement-notices"),
    PROCEEDINGS_ISSUE("Going to court", "pre-proceedings"),
    CASE_MANAGEMENT_HEARING("Case management hearing", "case-management-hearing"),
    FINAL_ORDER("Final order in care proceedings", "care-proceedings"),
    COURT_TIMETABLE("Court's timetable, as extended", "care-proceedings"),
    PERMANENCE_FOR_COURT("Permanence plan before final evidence", "permanence-for-court"),
    COURT_DECISION("Court's decision on an application", "court-decision"),
    COURT_REPORT("Report for the court", "court-report");

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
