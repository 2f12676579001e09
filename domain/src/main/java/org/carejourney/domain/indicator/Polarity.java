package org.carejourney.domain.indicator;

/** Whether a high figure is good news. */
public enum Polarity {
    HIGH_GOOD("Higher is better"),
    LOW_GOOD("Lower is better"),
    NEUTRAL("Neither high nor low is better");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
