package org.carejourney.application.service;

import java.util.Optional;
import org.carejourney.application.port.in.HoldReview;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.ReviewRules;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Obligations;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.ChildId;

final class HoldReviewService implements HoldReview {
    private final OutPorts out;
    private final Acts acts;

    HoldReviewService(OutPorts out, Acts acts) {
        this.out = out;
        this.acts = acts;
    }

    @Override
    public Outcome holdReview(Actor by, Command command) {
        var today = out.clock().today();
        var closes = command.task().or(() -> openTask(command.child(), by));
        var result = acts.act(
                by,
                command.child(),
                "",
                closes,
                record -> ReviewRules.hold(record, command.heldOn(), command.participation(), today));
        return switch (result) {
            case Acts.Result.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Acts.Result.Done(var record) ->
                new Outcome.Recorded(Obligations.of(record, Settings.clocks(out, Optional.empty()), today).stream()
                        .filter(Obligation::isOpen)
                        .map(Obligation::due)
                        .min(java.time.LocalDate::compareTo));
        };
    }

    /** Recorded from the child's page: the task it answers closes in the same person's name, if they may do it. */
    private Optional<TaskRef> openTask(ChildId child, Actor by) {
        return out.workItems().openOf(child).stream()
                .filter(item -> item.task() == ReviewTask.HOLD)
                .filter(item ->
                        item.assignee().filter(user -> !user.equals(by.user())).isEmpty())
                .findFirst()
                .map(HoldReviewService::ref);
    }

    private static TaskRef ref(WorkItem item) {
        return new TaskRef(item.id(), item.version());
    }
}
