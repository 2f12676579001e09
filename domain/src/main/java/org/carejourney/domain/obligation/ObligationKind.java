package org.carejourney.domain.obligation;

/** What law or service require of the council, one kind for each clock. */
public enum ObligationKind {
    REVIEW("Review of the child's case", "review"),
    SHORT_BREAK_REVIEW("Review of short breaks", "review"),
    PLACEMENT_PLAN("Placement plan", "placement-plan"),
    CARE_PLAN("Care plan", "care-plan"),
    PLACEMENT_NOTICES("Notices of the placement", "placement-notices"),
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
