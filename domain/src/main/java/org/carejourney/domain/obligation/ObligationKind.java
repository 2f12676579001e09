package org.carejourney.domain.obligation;

/** What law or service require of the council, one kind for each clock. */
public enum ObligationKind {
    REVIEW("Review of the child's case", "review"),
    SHORT_BREAK_REVIEW("Review of short breaks", "review"),
    PLACEMENT_PLAN("Placement plan", "placement-plan"),
    CARE_PLAN("Care plan", "care-plan"),
    PLACEMENT_NOTICES("Notices of the placement", "placement-notices"),
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
    SHORT_BREAK_LIMIT("Care in place of short breaks", "short-break-limit");

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
