package org.carejourney.domain.indicator;

/** The time an indicator speaks of. */
public enum Period {
    AS_AT("On the day"),
    MONTH("1st of the month to the day"),
    YEAR_TO_DATE("1 April to the day"),
    TWELVE_MONTHS("12 months to the day"),
    TWO_YEARS("24 months to the day"),
    THREE_YEARS("3 years to the day"),
    COLLECTION_YEAR("Year to 31 March"),
    TERM_TO_DATE("This term to the day"),
    LAST_TERM("The last term that ended");

    private final String words;

    Period(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
