package org.carejourney.domain.indicator;

/** The sections of the Board's report, in its order. */
public enum Topic {
    CHILDREN_IN_CARE("Children in care"),
    PLACEMENTS("Placements"),
    FOSTER_CARERS("Foster carers"),
    REVIEWS("Reviews and participation"),
    VISITS_AND_PLANS("Visits, assessments and plans"),
    EDUCATION("Education, employment and training"),
    HEALTH("Health"),
    COURT("Care proceedings"),
    ADOPTION_AND_PERMANENCE("Adoption and permanence"),
    MISSING("Missing from care"),
    CARE_LEAVERS("Care leavers"),
    THE_BOARD("The Board's questions and corrections");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
