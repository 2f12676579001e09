package org.carejourney.domain.fostering;

import java.util.Locale;

/** Whether people who asked about fostering go on. */
public enum GoingOn {
    GOES_ON("They go on"),
    HOUSEHOLD_STOPS("They do not wish to go on"),
    COUNCIL_STOPS("The council takes it no further");

    private final String words;

    GoingOn(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String lower() {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
