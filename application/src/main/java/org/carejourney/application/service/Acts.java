package org.carejourney.application.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.entry.ReviewingOfficerNamed;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/**
 * How every act on a child's record goes: the child is locked, the rules decide, facts are stored, the task is closed in
 * the person's name, the work is brought in line. All of it in the running transaction.
 */
final class Acts {
    private final OutPorts out;
    private final Reconciler reconciler;
    private final FrozenReports reports;
    private final MeetingNames meetings;
    private final HouseholdNames households;

    Acts(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
        this.reports = new FrozenReports(out);
        this.meetings = new MeetingNames(out.profiles());
        this.households = new HouseholdNames(out.profiles());
    }

    /** Puts someone or something on the record of whom it says nothing yet. */
    CareRecord begin(Actor by, ChildId subject, List<FactChange> facts) {
        var record = out.careRecords().record(subject, facts, out.clock().now(), by.user());
        meetings.follow(record);
        households.follow(record);
        reconciler.reconcile(record);
        return record;
    }

    /** What an act came to: the record as it stands now and the rules that it was held against, or why nothing was done. */
    sealed interface Result {
        record Done(CareRecord record, Rulebook rules) implements Result {}

        record Refused(Refusal refusal) implements Result {}
    }

    /** @param closes the work item that the act answers, checked already; its open state is looked at again under lock */
    Result act(
            Actor by,
            ChildId child,
            String reason,
            Optional<TaskRef> closes,
            BiFunction<CareRecord, Rulebook, Decision> decides) {
        if (!out.profiles().isIn(AccessPolicy.caseload(by), child)) {
            return refused(Refusal.Reason.CHILD_NOT_FOUND, "There is no such child");
        }
        var record = out.careRecords().findForChange(child);
        if (record.isEmpty()) {
            return refused(Refusal.Reason.CHILD_NOT_FOUND, "There is no such child");
        }
        Optional<WorkItem> task = Optional.empty();
        if (closes.isPresent()) {
            switch (check(by, child, closes.get())) {
                case Checked.No(var refusal) -> {
                    return new Result.Refused(refusal);
                }
                case Checked.Yes(var item) -> task = Optional.of(item);
            }
        }
        var rules = Rulebook.read(out);
        return switch (decides.apply(record.get(), rules)) {
            case Decision.Refused(var words) -> refused(Refusal.Reason.ILLEGAL_RECORD, words);
            case Decision.Accepted accepted -> store(by, child, reason, task, accepted, rules);
        };
    }

    /** Says that a fact never happened. */
    Result withdraw(
            Actor by, ChildId child, FactId fact, String reason, Function<CareRecord, Optional<String>> objection) {
        if (!out.profiles().isIn(AccessPolicy.caseload(by), child)) {
            return refused(Refusal.Reason.CHILD_NOT_FOUND, "There is no such child");
        }
        var record = out.careRecords().findForChange(child);
        if (record.isEmpty()) {
            return refused(Refusal.Reason.CHILD_NOT_FOUND, "There is no such child");
        }
        var wrong = objection
                .apply(record.get())
                .or(() -> record.get().all(Event.class).stream()
                                .noneMatch(event -> event.id().equals(fact))
                        ? Optional.of(
                                "It is no longer on the record, or a return tells it and only a return takes it back")
                        : Optional.empty());
        if (wrong.isPresent()) {
            return refused(Refusal.Reason.ILLEGAL_RECORD, wrong.get());
        }
        var now = out.clock().now();
        var changed = out.careRecords().record(child, List.of(new FactChange.Withdraw(fact, reason)), now, by.user());
        var rules = Rulebook.read(out);
        bringInLine(by, changed, now, rules);
        return new Result.Done(changed, rules);
    }

    /** Work that is no longer needed was ended by the person whose act made it so: who comes late is told their name. */
    private void bringInLine(Actor by, CareRecord changed, Instant since, Rulebook rules) {
        reconciler.reconcile(changed, rules);
        out.workItems().cancelledThrough(changed.child(), by.user(), since);
    }

    private Result store(
            Actor by,
            ChildId child,
            String reason,
            Optional<WorkItem> task,
            Decision.Accepted accepted,
            Rulebook rules) {
        var now = out.clock().now();
        var changes = Stream.concat(
                        accepted.withdrawn().stream().map(gone -> new FactChange.Withdraw(gone.fact(), gone.because())),
                        accepted.facts().stream().map(fact -> change(fact, reason)))
                .toList();
        var changed = out.careRecords().record(child, changes, now, by.user());
        accepted.facts().forEach(fact -> {
            entrust(child, fact);
            reports.follow(by, fact);
        });
        meetings.follow(changed);
        households.follow(changed);
        task.ifPresent(item -> out.workItems().save(item.closed(WorkItem.How.DONE, by.user(), now)));
        bringInLine(by, changed, now, rules);
        return new Result.Done(changed, rules);
    }

    /** Whoever is named as reviewing officer sees the child from then on. */
    private void entrust(ChildId child, Fact fact) {
        if (fact instanceof ReviewingOfficerNamed named) {
            var now = out.profiles().find(child).orElseGet(() -> Profile.unallocated(child));
            out.profiles().save(List.of(new Profile(child, now.name(), now.team(), now.worker(), named.officer())));
        }
    }

    private static FactChange change(Fact fact, String reason) {
        return fact.id().equals(FactId.UNSAVED)
                ? new FactChange.Add(fact)
                : new FactChange.Correct(fact.id(), fact, reason);
    }

    private sealed interface Checked {
        record Yes(WorkItem item) implements Checked {}

        record No(Refusal refusal) implements Checked {}
    }

    private Checked check(Actor by, ChildId child, TaskRef task) {
        var found = out.workItems().findForChange(task.id());
        if (found.isEmpty() || !found.get().journey().child().equals(child)) {
            return new Checked.No(new Refusal(Refusal.Reason.NO_SUCH_TASK, "There is no such task"));
        }
        var item = found.get();
        if (item.closed().isPresent()) {
            return new Checked.No(
                    new Refusal(Refusal.Reason.SOMEONE_WAS_QUICKER, WorkClosing.words(item, out.users())));
        }
        boolean isOthers =
                item.assignee().filter(user -> !user.equals(by.user())).isPresent();
        if (isOthers && !by.may(Permission.ASSIGN_WORK)) {
            return new Checked.No(new Refusal(
                    Refusal.Reason.NOT_YOURS,
                    "%s has this task; ask them to release it, or a manager to hand it to you"
                            .formatted(WorkClosing.name(item.assignee().orElseThrow(), out.users()))));
        }
        return new Checked.Yes(item);
    }

    private static Result refused(Refusal.Reason reason, String words) {
        return new Result.Refused(new Refusal(reason, words));
    }
}
