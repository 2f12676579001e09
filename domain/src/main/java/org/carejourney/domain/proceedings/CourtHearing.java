package org.carejourney.domain.proceedings;

/** A hearing in care proceedings. */
public enum CourtHearing {
    INTERIM_ORDER("Hearing about an interim order"),
    CASE_MANAGEMENT("Case management hearing"),
    FURTHER_CASE_MANAGEMENT("Further case management hearing"),
    ISSUES_RESOLUTION("Issues resolution hearing"),
    FINAL("Final hearing");

    private final String words;

    CourtHearing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
