package org.carejourney.domain.fostering;

/** Why carers may have more than three children at a time. */
public enum MoreThanThree {
    SIBLINGS("All are brothers and sisters of one family"),
    EXEMPTION("Exempted for named children by the council where the carers live");

    private final String words;

    MoreThanThree(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
