package org.carejourney.domain.fostering;

/** Whom carers are approved to care for. */
public enum Range {
    ANY_AGE("Any child up to 18"),
    UNDER_5("Children under 5"),
    UNDER_11("Children under 11"),
    TEENAGERS("Children of 11 and over"),
    PARENT_AND_CHILD("A parent and child"),
    SHORT_BREAKS("Short breaks for disabled children"),
    RESPITE("Weekends and holidays for other carers");

    private final String words;

    Range(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
