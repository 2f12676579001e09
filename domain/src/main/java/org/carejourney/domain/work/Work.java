package org.carejourney.domain.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.shared.FactId;

/**
 * What is to be done next on one journey of a child: derived from the facts, so that a correction moves it.
 *
 * @param kind with the child and the trigger it names the journey for good
 * @param trigger what started its clock; the same from the first step to the last
 * @param about the fact to which the step refers: most often the trigger
 * @param task the step at which the journey stands
 * @param from the first day on which the step can be done
 * @param by the day by which the step should be done
 * @param due the last day in time for what the journey is for
 * @param watched the clock by which people are warned and told
 * @param why what makes it due, in words, with the rule
 */
public record Work(
        ObligationKind kind,
        Trigger trigger,
        FactId about,
        Task task,
        LocalDate from,
        LocalDate by,
        LocalDate due,
        Watched watched,
        String why) {

    /**
     * From when to when a clock runs.
     *
     * @param dueAt the time of the last day, for a clock that runs by hours
     * @param raised when who is told, for a clock that has a manner of its own; empty for the usual one
     */
    public record Watched(LocalDate started, LocalDate due, Optional<LocalTime> dueAt, List<Raised> raised) {
        public Watched {
            raised = List.copyOf(raised);
        }

        public Watched(LocalDate started, LocalDate due) {
            this(started, due, Optional.empty(), List.of());
        }

        /** A clock that is raised in a manner of its own. */
        public Watched(LocalDate started, LocalDate due, List<Raised> raised) {
            this(started, due, Optional.empty(), raised);
        }

        /**
         * Whether something done then is late and to be explained; where its time is not known, the day decides. A clock
         * raised in a manner of its own has a fact of its own for the reason, and nobody is asked twice.
         */
        public boolean isOverAt(LocalDate day, Optional<LocalTime> time) {
            boolean isLaterThatDay = day.equals(due)
                    && dueAt.isPresent()
                    && time.filter(dueAt.get()::isBefore).isPresent();
            return raised.isEmpty() && (day.isAfter(due) || isLaterThatDay);
        }
    }

    /** A day on which someone is told, for the first time or again. */
    public record Raised(LocalDate on, To to) {
        /** Whom a matter is raised to. */
        public enum To {
            SERVICE_MANAGER,
            HEAD_OF_SERVICE
        }
    }

    /** The step of an open obligation, due with it. */
    public static Work on(Obligation obligation, Task task, LocalDate from) {
        return on(obligation, task, from, obligation.due());
    }

    /** A step of an open obligation that should be done by a day of its own. */
    public static Work on(Obligation obligation, Task task, LocalDate from, LocalDate by) {
        var trigger = obligation.trigger();
        return new Work(
                obligation.kind(),
                trigger,
                trigger.fact(),
                task,
                from,
                by,
                obligation.due(),
                new Watched(trigger.on(), obligation.due(), obligation.dueAt(), List.of()),
                obligation.rule());
    }
}
