package org.carejourney.application.port.in;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.work.Task;

/** Shows what there is to do, most pressing first, with the reason why it is first. */
@Requires(Permission.WORK_TASKS)
public interface ShowInbox {
    @Audited("Looked at a list of work")
    Inbox show(Actor by, Filter filter);

    @Audited("Opened a task")
    Optional<Item> find(Actor by, long workItem);

    /** People to whom the item can be handed. */
    @Audited("Asked to whom a task can be handed")
    List<Actor> colleaguesFor(Actor by, long workItem);

    enum Whose {
        MINE,
        /** Open to claim. */
        UNCLAIMED,
        /** All of the team, whoever has it. */
        TEAM
    }

    /**
     * @param task only this step; empty for any
     * @param words part of a child's name or identifier
     * @param after the last item of the page before; empty for the first page
     */
    record Filter(Whose whose, Optional<Task> task, String words, Optional<WorkItem> after) {}

    /**
     * @param mine how many items the person has
     * @param unclaimed how many stand open to claim
     */
    record Inbox(List<Item> items, boolean hasMore, long mine, long unclaimed, long team) {}

    /**
     * @param workingDaysLeft until the day by which the step should be done; negative when late
     * @param whyFirst one sentence: what makes it as pressing as it is
     * @param assigneeName as colleagues read it; empty while unclaimed
     */
    record Item(WorkItem work, int workingDaysLeft, String whyFirst, Optional<String> assigneeName) {}
}
