package org.carejourney.domain.employment;

import org.carejourney.domain.code.Activity;

/** What an activity comes to. */
public enum Doing {
    IN_WORK_OR_LEARNING("In education, employment or training"),
    /** Could take up work or learning now, as far as is known. */
    LOOKING("Not in education, employment or training"),
    NOT_AVAILABLE("Not available for work"),
    NOT_KNOWN("Not known");

    private final String words;

    Doing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Doing of(Activity activity) {
        return switch (activity) {
            case F1, P1, F2, P2, F3, P3, F4, P4, F5, P5 -> IN_WORK_OR_LEARNING;
            case G5 -> LOOKING;
            case G4, G6 -> NOT_AVAILABLE;
            case NOT_RECORDED -> NOT_KNOWN;
        };
    }

    /** Neither in work or learning nor kept from it: someone helps to find it, or to find out. */
    boolean needsHelp() {
        return this == LOOKING || this == NOT_KNOWN;
    }
}
