package org.carejourney.application.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Task;

/**
 * One thing for one person or team to do now.
 *
 * @param id lasting number, shown in links
 * @param version rises with each change: who acts on an older one is told what happened meanwhile
 * @param childName as in {@link org.carejourney.application.record.Profile}
 * @param forRole whose work it is
 * @param team the team whose queue it stands in; empty for the queue of the whole council
 * @param assignee sign-in name of the person who has it; empty while nobody has claimed it
 * @param by the day by which this step should be done
 * @param due the last day in time for what the journey is for
 * @param assigned empty while it is where it opened
 * @param closed who closed it and when; empty while it is open
 */
public record WorkItem(
        long id,
        long version,
        JourneyKey journey,
        String childName,
        Task task,
        Role forRole,
        String team,
        Optional<String> assignee,
        LocalDate by,
        LocalDate due,
        Escalation escalation,
        String why,
        Instant openedAt,
        Optional<Assigned> assigned,
        Optional<Closed> closed) {

    /**
     * Who put it into the hands that have it, or back into the queue, and when.
     *
     * @param version the item's version from which on it has been there
     */
    public record Assigned(String by, Instant at, long version) {}

    /** How a work item ended. */
    public record Closed(How how, String by, Instant at) {}

    public enum How {
        DONE,
        /** The need went away: care ended, a date was corrected, it was recorded elsewhere. */
        CANCELLED
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** The same item, ended. */
    public WorkItem closed(How how, String user, Instant at) {
        return new WorkItem(
                id,
                version,
                journey,
                childName,
                task,
                forRole,
                team,
                assignee,
                by,
                due,
                escalation,
                why,
                openedAt,
                assigned,
                Optional.of(new Closed(how, user, at)));
    }

    /** The same item in the hands of another person, or of nobody. */
    public WorkItem assignedTo(Optional<String> user, String assigning, Instant at) {
        return new WorkItem(
                id,
                version,
                journey,
                childName,
                task,
                forRole,
                team,
                user,
                by,
                due,
                escalation,
                why,
                openedAt,
                Optional.of(new Assigned(assigning, at, version + 1)),
                closed);
    }

    /** The same item as the work of another role. */
    public WorkItem givenTo(Role role, String queue, Optional<String> user) {
        return new WorkItem(
                id,
                version,
                journey,
                childName,
                task,
                role,
                queue,
                user,
                by,
                due,
                escalation,
                why,
                openedAt,
                assigned,
                closed);
    }
}
