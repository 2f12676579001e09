package org.carejourney.workflows;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Task;
import org.springframework.beans.factory.ObjectProvider;

/** Puts work before people when a process reaches a step, and takes it away when the process leaves it. */
final class Desk {
    private static final Actor ENGINE = Actor.system("journey");

    private final ObjectProvider<WorkItems> workItems;
    private final ObjectProvider<Profiles> profiles;
    private final ObjectProvider<BusinessClock> clock;
    private final Advisers advisers;

    Desk(
            ObjectProvider<WorkItems> workItems,
            ObjectProvider<Profiles> profiles,
            ObjectProvider<BusinessClock> clock,
            Advisers advisers) {
        this.workItems = workItems;
        this.profiles = profiles;
        this.clock = clock;
        this.advisers = advisers;
    }

    void open(WantedJourney wanted) {
        var child = wanted.key().child();
        var profile = profiles.getObject().find(child).orElseGet(() -> Profile.unallocated(child));
        var role = wanted.forRole();
        workItems
                .getObject()
                .open(new WorkItem(
                        0,
                        0,
                        wanted.key(),
                        profile.name(),
                        wanted.task(),
                        role,
                        profile.queueFor(role),
                        person(role, profile),
                        wanted.by(),
                        wanted.due(),
                        wanted.escalation(),
                        wanted.why(),
                        clock.getObject().now(),
                        Optional.empty(),
                        Optional.empty()));
    }

    Optional<WorkItem> openOf(JourneyKey journey) {
        return workItems.getObject().openOf(journey);
    }

    Map<JourneyKey, WorkItem> openOf(ChildId child) {
        return workItems.getObject().openOf(child).stream()
                .collect(Collectors.toMap(WorkItem::journey, Function.identity()));
    }

    /** Brings the open item's dates in line, or opens it where it is missing; false where nothing had to change. */
    boolean follow(WantedJourney wanted, Optional<WorkItem> open) {
        if (open.isEmpty()) {
            open(wanted);
            return true;
        }
        var item = inTheHandsOf(wanted.forRole(), open.get());
        var followed = new WorkItem(
                item.id(),
                item.version(),
                item.journey(),
                item.childName(),
                item.task(),
                item.forRole(),
                item.team(),
                item.assignee(),
                wanted.by(),
                wanted.due(),
                wanted.escalation(),
                wanted.why(),
                item.openedAt(),
                item.assigned(),
                item.closed());
        if (followed.equals(open.get())) {
            return false;
        }
        workItems.getObject().save(followed);
        return true;
    }

    /** Where the service gave the task to another role, it goes to that role's queue. */
    private WorkItem inTheHandsOf(Role role, WorkItem item) {
        if (item.forRole() == role) {
            return item;
        }
        var child = item.journey().child();
        var profile = profiles.getObject().find(child).orElseGet(() -> Profile.unallocated(child));
        return item.givenTo(role, profile.queueFor(role), person(role, profile));
    }

    /** Whoever did the step has closed the item already, in their name; what is still open then is closed here. */
    void close(JourneyKey journey, Task task, WorkItem.How how) {
        workItems
                .getObject()
                .openOf(journey)
                .filter(item -> item.task() == task)
                .ifPresent(item -> workItems
                        .getObject()
                        .save(item.closed(how, ENGINE.user(), clock.getObject().now())));
    }

    private Optional<String> person(Role role, Profile profile) {
        return role == Role.PERSONAL_ADVISER
                ? advisers.of(profile.child())
                : profile.personFor(role).filter(advisers::worksHere);
    }
}
