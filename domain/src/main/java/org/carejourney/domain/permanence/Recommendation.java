package org.carejourney.domain.permanence;

/** What a panel says to the agency's decision maker. */
public enum Recommendation {
    RECOMMENDED("Recommended"),
    NOT_RECOMMENDED("Not recommended"),
    DEFERRED("Put off until more is known");

    private final String words;

    Recommendation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
