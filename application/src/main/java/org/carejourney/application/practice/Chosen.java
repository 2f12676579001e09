package org.carejourney.application.practice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One decision of the service where the law leaves it free. Decisions are added; an earlier one stays in history.
 *
 * @param name of the local clock, or of the task
 * @param value a length in the clock's unit, or the role that works the task
 * @param from the first day on which it holds: for clocks that start then, and for work that is open then
 * @param by who decided
 * @param reason why
 */
public record Chosen(Matter matter, String name, String value, LocalDate from, String by, Instant at, String reason) {
    /** What can be decided. */
    public enum Matter {
        /** How long a local clock runs. */
        CLOCK,
        /** Which role works a task. */
        TASK
    }
}
