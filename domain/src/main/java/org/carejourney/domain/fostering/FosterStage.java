package org.carejourney.domain.fostering;

/** Where a household stands. */
public enum FosterStage {
    ENQUIRY("Enquiry"),
    VISITED("Visited, has not applied"),
    STAGE_1("Stage 1 checks"),
    STAGE_2("Stage 2 assessment"),
    PANEL("On the way to panel"),
    DECISION("With the decision maker"),
    AGAINST("Not approved, may answer"),
    PAUSED("Paused"),
    APPROVED("Approved"),
    LEAVING("Approved, notice given"),
    LEFT("No longer fosters"),
    STOPPED("Went no further"),
    NOT_APPROVED("Not approved");

    private final String words;

    FosterStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
