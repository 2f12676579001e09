package org.carejourney.application.returns;

/** What was given cannot be used at all: nothing was changed. The message is a sentence for the person who gave it. */
public final class UnusableReturns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableReturns(String sentence) {
        super(sentence);
    }

    public UnusableReturns(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
