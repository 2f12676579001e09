package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.port.in.DoReviewStep;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.review.ReviewWork;
import org.carejourney.domain.shared.FactId;

final class DoReviewStepService implements DoReviewStep {
    private final OutPorts out;
    private final Acts acts;

    DoReviewStepService(OutPorts out, Acts acts) {
        this.out = out;
        this.acts = acts;
    }

    @Override
    public Outcome done(Actor by, Command command) {
        var item = out.workItems().find(command.task().id());
        if (item.isEmpty()) {
            return new Outcome.Refused(new Refusal(Refusal.Reason.NO_SUCH_TASK, "There is no such task"));
        }
        var result = acts.act(
                by,
                item.get().journey().child(),
                "",
                Optional.of(command.task()),
                record -> decide(record, item.get(), command, out.clock().today()));
        return switch (result) {
            case Acts.Result.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Acts.Result.Done ignored -> new Outcome.Recorded();
        };
    }

    private Decision decide(CareRecord record, WorkItem item, Command command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Decision.refused("The day lies in the future; record the step when it is done");
        }
        var step = step(item.task());
        var work = ReviewWork.of(record, Settings.clocks(out, Optional.empty()), today).stream()
                .filter(wanted -> isOf(wanted, record, item.journey()) && wanted.task() == item.task())
                .findFirst();
        if (step.isEmpty() || work.isEmpty()) {
            return Decision.refused(
                    "The record has moved on and no longer asks for this step; look at the child's page");
        }
        if (step.get() == Step.SCHEDULED) {
            return schedule(work.get(), command, today);
        }
        return Decision.accepted(
                new ReviewStepDone(FactId.UNSAVED, work.get().about(), step.get(), command.on(), Optional.empty()));
    }

    private static Decision schedule(ReviewWork work, Command command, LocalDate today) {
        if (command.meetingOn().isEmpty()) {
            return Decision.refused("Say on which day the review will be held");
        }
        var meeting = command.meetingOn().get();
        if (meeting.isBefore(today)) {
            return Decision.refused("The meeting cannot lie in the past; if it was held, record it as held");
        }
        return Decision.accepted(
                new ReviewStepDone(FactId.UNSAVED, work.about(), Step.SCHEDULED, command.on(), Optional.of(meeting)));
    }

    private static boolean isOf(ReviewWork work, CareRecord record, JourneyKey journey) {
        return new JourneyKey(record.child(), work.kind(), work.trigger().fact()).equals(journey);
    }

    private static Optional<Step> step(ReviewTask task) {
        return switch (task) {
            case SCHEDULE -> Optional.of(Step.SCHEDULED);
            case CONSULT -> Optional.of(Step.INVITED);
            case REPORT -> Optional.of(Step.REPORTED);
            case HOLD -> Optional.empty();
            case DECISIONS -> Optional.of(Step.DECIDED);
            case MINUTES -> Optional.of(Step.MINUTED);
            case CIRCULATE -> Optional.of(Step.CIRCULATED);
        };
    }
}
