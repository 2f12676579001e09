package org.carejourney.domain.obligation;

/** What law or service require of the council, one kind for each clock. */
public enum ObligationKind {
    REVIEW("Review of the child's case"),
    SHORT_BREAK_REVIEW("Review of short breaks");

    private final String words;

    ObligationKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
