package org.carejourney.domain.indicator;

/** The sections of the Board's report, in its order. */
public enum Topic {
    CHILDREN_IN_CARE("Children in care"),
    PLACEMENTS("Placements"),
    REVIEWS("Reviews and participation"),
    HEALTH("Health"),
    ADOPTION_AND_PERMANENCE("Adoption and permanence"),
    MISSING("Missing from care"),
    CARE_LEAVERS("Care leavers");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
