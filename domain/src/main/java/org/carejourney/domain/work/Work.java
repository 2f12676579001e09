package org.carejourney.domain.work;

import java.time.LocalDate;
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

    /** From when to when a clock runs. */
    public record Watched(LocalDate started, LocalDate due) {}

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
                new Watched(trigger.on(), obligation.due()),
                obligation.rule());
    }

    /** The same, where the step refers to another fact than the trigger: what was sent back is a step of its own. */
    public Work about(FactId fact) {
        return new Work(kind, trigger, fact, task, from, by, due, watched, why);
    }
}
