package org.carejourney.domain.meeting;

/** What the service says in words, section by section; named as the sections of the report's figures. */
public enum NarrativeTopic {
    PLACEMENTS("Placements and fostering"),
    REVIEWS("Reviews and participation"),
    EDUCATION("Education, employment and training"),
    HEALTH("Health"),
    COURT("Care proceedings"),
    ADOPTION_AND_PERMANENCE("Adoption and permanence");

    private final String words;

    NarrativeTopic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
