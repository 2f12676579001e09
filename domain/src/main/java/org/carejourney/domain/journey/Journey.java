package org.carejourney.domain.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** One journey of care: the clocks it sets, the work it makes, and what people record on it. */
public interface Journey {
    /** What people call it: "Health assessments". */
    String title();

    /** Whose journey it is. */
    default Subject subject() {
        return Subject.CHILD;
    }

    /** The kinds of clock it sets, which no other journey does. */
    Set<ObligationKind> kinds();

    /** Its steps, in the order in which they are mostly worked; each is a user task of its process model. */
    List<? extends Task> tasks();

    /**
     * Everything the journey asks for, met and open, in order of due date.
     *
     * @param then a record that holds nothing dated after the day
     */
    List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt);

    /**
     * What is to be done on it now: at most one piece of work for each obligation.
     *
     * @param then a record that holds nothing dated after today
     */
    List<Work> work(CareRecord then, ClockSettings settings, LocalDate today);

    /** Which of its work an act does: that of the task the act belongs to, the most pressing first. */
    default Optional<Work> doneBy(Act act, List<Work> work) {
        return work.stream().filter(one -> one.task().act().equals(act)).min(Comparator.comparing(Work::by));
    }

    /** What can be recorded on it, from its tasks and from the child's page. */
    default List<? extends Act> acts() {
        return List.of();
    }

    /** The kinds of fact that recording leaves. */
    default List<Class<? extends Event>> events() {
        return List.of();
    }

    /** Why what an event on the record says stands for good; empty where a manager may correct it. */
    default Optional<String> standsBecause(CareRecord record, Event event) {
        return Optional.empty();
    }

    /** Why an event can no longer be said not to have happened; empty where a manager may. */
    default Optional<String> happenedBecause(CareRecord record, Event event) {
        return standsBecause(record, event);
    }

    /** Lengths of time that the law leaves to the service, which the service manager may set. */
    default List<LocalClock> localClocks() {
        return List.of();
    }

    /**
     * What about the child someone should see to or know at once, a sentence each: a stay longer than allowed.
     *
     * @param then a record that holds nothing dated after today
     */
    default List<String> concerns(CareRecord then, ClockSettings settings, LocalDate today) {
        return List.of();
    }
}
