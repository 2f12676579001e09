package org.carejourney.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Task;

/** The inbox: our own table, written in the same transaction as facts and engine. */
public interface WorkItems {
    Optional<WorkItem> find(long id);

    /** As {@link #find}, and nobody else changes the item until the transaction ends. */
    Optional<WorkItem> findForChange(long id);

    /** Open items of a child, most pressing first. */
    List<WorkItem> openOf(ChildId child);

    /** Open items of several children; a child without one is not in the map. */
    Map<ChildId, List<WorkItem>> openOfAll(Collection<ChildId> children);

    /** Every open item; a child without one is not in the map. */
    Map<ChildId, List<WorkItem>> allOpen();

    /** The open item of a journey, if it is at a step that someone has to do now. */
    Optional<WorkItem> openOf(JourneyKey journey);

    /** One page of open items, most pressing first: escalation, then day due, then number. */
    Page page(Query query);

    /** How many open items the query matches, whatever its page. */
    long count(Query query);

    /**
     * Opens an item; the engine calls it when a process reaches a step. Its id and version are given here.
     *
     * @throws IllegalStateException where the journey has an open item: it has at most one
     */
    WorkItem open(WorkItem item);

    /**
     * Stores changed dates, escalation, assignee or closing, if the version is still that of the item given.
     *
     * @throws org.carejourney.application.work.ChangedMeanwhile where it is not
     */
    WorkItem save(WorkItem changed);

    /**
     * What to look for.
     *
     * @param caseload children the person may see
     * @param forRole only work of this role; empty for any
     * @param assignee only work of this person; empty for any
     * @param unclaimedOnly only work that nobody has
     * @param task only this step; empty for any
     * @param words part of the child's name or identifier; empty for any
     * @param after the last item of the page before; empty for the first page
     */
    record Query(
            Caseload caseload,
            Optional<Role> forRole,
            Optional<String> assignee,
            boolean unclaimedOnly,
            Optional<Task> task,
            String words,
            Optional<WorkItem> after,
            int size) {}

    record Page(List<WorkItem> items, boolean hasMore) {}

    /** When the last item of the journey was closed, by whom and how; empty where none ever was. */
    Optional<WorkItem> lastClosedOf(JourneyKey journey);

    /** Closes every open item of a journey. */
    void cancelAll(JourneyKey journey, String by, Instant at);

    /** Says whose act made the product cancel items of a child since a moment, so that late-comers learn of them. */
    void cancelledThrough(ChildId child, String by, Instant since);
}
