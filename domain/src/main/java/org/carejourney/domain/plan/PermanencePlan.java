package org.carejourney.domain.plan;

/** How a child is to have a lasting home. */
public enum PermanencePlan {
    RETURN_HOME("Return to parents"),
    FAMILY_OR_FRIENDS("Live with family or friends"),
    SPECIAL_GUARDIANSHIP("Special guardianship"),
    ADOPTION("Adoption"),
    LONG_TERM_FOSTERING("Long-term fostering"),
    INDEPENDENCE("Supported move to independence"),
    NOT_YET_DECIDED("Not yet decided");

    private final String words;

    PermanencePlan(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
