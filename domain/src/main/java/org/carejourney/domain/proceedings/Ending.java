package org.carejourney.domain.proceedings;

/** How care proceedings ended. */
public enum Ending {
    CARE_ORDER("Care order"),
    PLACEMENT_ORDER("Care order and placement order"),
    SUPERVISION_ORDER("Supervision order"),
    SPECIAL_GUARDIANSHIP("Special guardianship order"),
    CHILD_ARRANGEMENTS("Child arrangements order"),
    NO_ORDER("The court made no order"),
    WITHDRAWN("The application was withdrawn");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The court made a final order: what the average duration of cases is taken from. */
    public boolean isFinalOrder() {
        return this != NO_ORDER && this != WITHDRAWN;
    }
}
