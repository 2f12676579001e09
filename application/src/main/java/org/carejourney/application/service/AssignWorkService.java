package org.carejourney.application.service;

import java.util.Optional;
import java.util.function.Function;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

final class AssignWorkService implements AssignWork {
    private final OutPorts out;

    AssignWorkService(OutPorts out) {
        this.out = out;
    }

    @Override
    public Outcome claim(Actor by, TaskRef task) {
        return change(by, task, item -> {
            if (item.assignee().isPresent()) {
                return item.assignee().get().equals(by.user())
                        ? refused(Refusal.Reason.ALREADY_RECORDED, "You have this task already")
                        : refused(Refusal.Reason.SOMEONE_WAS_QUICKER, whoHasIt(item));
            }
            if (item.forRole() != by.role() && !by.may(Permission.ASSIGN_WORK)) {
                return refused(
                        Refusal.Reason.NOT_YOURS,
                        "This is work of the " + item.forRole().words().toLowerCase(java.util.Locale.UK));
            }
            return assign(by, item, Optional.of(by.user()));
        });
    }

    @Override
    public Outcome release(Actor by, TaskRef task) {
        return change(by, task, item -> {
            if (item.assignee().isEmpty()) {
                return refused(Refusal.Reason.ALREADY_RECORDED, "Nobody has this task");
            }
            boolean isOthers = !item.assignee().get().equals(by.user());
            if (isOthers && !by.may(Permission.ASSIGN_WORK)) {
                return refused(Refusal.Reason.NOT_YOURS, whoHasIt(item));
            }
            return isOthers && isChangedSince(task, item)
                    ? refused(Refusal.Reason.SOMEONE_WAS_QUICKER, whoHasIt(item))
                    : assign(by, item, Optional.empty());
        });
    }

    @Override
    public Outcome reassign(Actor by, TaskRef task, String toUser) {
        if (!by.may(Permission.ASSIGN_WORK)) {
            throw new NotAllowed(by.user(), Permission.ASSIGN_WORK);
        }
        return change(by, task, item -> {
            var to = out.users().find(toUser);
            if (to.isEmpty()
                    || !out.profiles()
                            .isIn(
                                    AccessPolicy.caseload(to.get()),
                                    item.journey().child())) {
                return refused(Refusal.Reason.NOT_YOURS, "This person may not see the child; choose someone who may");
            }
            return isChangedSince(task, item)
                    ? refused(Refusal.Reason.SOMEONE_WAS_QUICKER, whoHasIt(item))
                    : assign(by, item, Optional.of(toUser));
        });
    }

    private Outcome change(Actor by, TaskRef task, Function<WorkItem, Outcome> change) {
        var found = out.workItems()
                .findForChange(task.id())
                .filter(item -> out.profiles()
                        .isIn(AccessPolicy.caseload(by), item.journey().child()));
        if (found.isEmpty()) {
            return refused(Refusal.Reason.NO_SUCH_TASK, "There is no such task");
        }
        var item = found.get();
        return item.closed().isPresent()
                ? refused(Refusal.Reason.SOMEONE_WAS_QUICKER, WorkClosing.words(item, out.users()))
                : change.apply(item);
    }

    /** In other hands than those the person saw it in; that a date moved or a warning was given does not count. */
    private static boolean isChangedSince(TaskRef seen, WorkItem item) {
        return item.assigned().filter(how -> how.version() > seen.version()).isPresent();
    }

    /** "Jordan Worker has this task; Tess Tully gave it to them, 10:32 on 31 May 2021". */
    private String whoHasIt(WorkItem item) {
        var who = item.assignee()
                .map(user -> WorkClosing.name(user, out.users()) + " has this task")
                .orElse("Nobody has this task");
        return who
                + item.assigned()
                        .map(how -> "; %s %s, %s"
                                .formatted(
                                        WorkClosing.name(how.by(), out.users()),
                                        verb(item, how),
                                        WorkClosing.when(how.at())))
                        .orElse("");
    }

    private static String verb(WorkItem item, WorkItem.Assigned how) {
        if (item.assignee().isEmpty()) {
            return "gave it back";
        }
        return item.assignee().get().equals(how.by()) ? "claimed it" : "gave it to them";
    }

    private Outcome assign(Actor by, WorkItem item, Optional<String> to) {
        out.workItems().save(item.assignedTo(to, by.user(), out.clock().now()));
        return new Outcome.Done();
    }

    private static Outcome refused(Refusal.Reason reason, String words) {
        return new Outcome.Refused(new Refusal(reason, words));
    }
}
