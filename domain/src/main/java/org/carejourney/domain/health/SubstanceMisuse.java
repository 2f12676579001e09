package org.carejourney.domain.health;

/** What screening found of misuse of substances, and what became of the help that was needed. */
public enum SubstanceMisuse {
    NONE("No misuse found"),
    HELPED("Misuse found; help received"),
    REFUSED("Misuse found; help offered and refused"),
    HELP_AWAITED("Misuse found; help not yet received");

    private final String words;

    SubstanceMisuse(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isFound() {
        return this != NONE;
    }
}
