package org.carejourney.application.practice;

import java.time.Instant;
import java.time.LocalDate;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.work.Task;

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
    /** What was decided, as people say it: "Fix the meeting of a review within: 3 working days". */
    public String words() {
        return "%s: %s".formatted(matter.words(name), matter.value(name, value));
    }

    /** What can be decided. */
    public enum Matter {
        /** How long a local clock runs. */
        CLOCK {
            @Override
            public String words(String name) {
                return LocalClocks.named(name).map(LocalClock::words).orElse(name);
            }

            @Override
            String value(String name, String value) {
                return LocalClocks.named(name)
                        .map(clock -> "%s %s".formatted(value, clock.unit().words()))
                        .orElse(value);
            }
        },
        /** Which role works a task. */
        TASK {
            @Override
            public String words(String name) {
                return JourneyCatalogue.taskNamed(name).map(Task::words).orElse(name);
            }

            @Override
            String value(String name, String value) {
                return Role.valueOf(value).words();
            }
        };

        /** The clock or the task, as people call it; its name where there is none such. */
        public abstract String words(String name);

        abstract String value(String name, String value);
    }
}
