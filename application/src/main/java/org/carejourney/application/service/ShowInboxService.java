package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.port.out.WorkItems.Query;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.work.Task;

final class ShowInboxService implements ShowInbox {
    private static final int PAGE = 50;

    private final OutPorts out;

    ShowInboxService(OutPorts out) {
        this.out = out;
    }

    @Override
    public Inbox show(Actor by, Filter filter) {
        var page = out.workItems().page(query(by, filter.whose(), filter.task(), filter.words(), filter.after()));
        return new Inbox(
                page.items().stream().map(this::item).toList(),
                page.hasMore(),
                count(by, Whose.MINE),
                count(by, Whose.UNCLAIMED),
                count(by, Whose.TEAM));
    }

    @Override
    public Optional<Item> find(Actor by, long workItem) {
        return out.workItems()
                .find(workItem)
                .filter(item -> out.profiles()
                        .isIn(AccessPolicy.caseload(by), item.journey().child()))
                .map(this::item);
    }

    @Override
    public List<Actor> colleaguesFor(Actor by, long workItem) {
        var item = find(by, workItem);
        if (item.isEmpty()) {
            return List.of();
        }
        var work = item.get().work();
        return out.users().all().stream()
                .filter(colleague -> colleague.role() == work.forRole())
                .filter(colleague -> out.profiles()
                        .isIn(AccessPolicy.caseload(colleague), work.journey().child()))
                .toList();
    }

    private long count(Actor by, Whose whose) {
        return out.workItems().count(query(by, whose, Optional.empty(), "", Optional.empty()));
    }

    private static Query query(Actor by, Whose whose, Optional<Task> task, String words, Optional<WorkItem> after) {
        boolean manages = by.role() == Role.TEAM_MANAGER || by.role() == Role.SERVICE_MANAGER;
        var ownRole = manages ? Optional.<Role>empty() : Optional.of(by.role());
        return new Query(
                AccessPolicy.caseload(by),
                whose == Whose.UNCLAIMED ? ownRole : Optional.empty(),
                whose == Whose.MINE ? Optional.of(by.user()) : Optional.empty(),
                whose == Whose.UNCLAIMED,
                task,
                words.strip(),
                after,
                PAGE);
    }

    private Item item(WorkItem work) {
        int left = WorkingCalendar.england().between(out.clock().today(), work.by());
        return new Item(work, left, why(work), work.assignee().map(user -> WorkClosing.name(user, out.users())));
    }

    private static String why(WorkItem work) {
        return work.escalation() == Escalation.NONE
                ? work.why()
                : work.escalation().words() + ". " + work.why();
    }
}
