package org.carejourney.adapters.persistence;

/** The embedded PostgreSQL cannot be had; says what is the matter and what to do about it. */
class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String advice;

    DatabaseUnavailable(String matter, String advice) {
        super(matter);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
