package org.carejourney.application.service;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.FactChange;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.review.ReviewWork;
import org.carejourney.domain.shared.FactId;

/**
 * Returns tell of reviews held and nothing of reviews being prepared. So that the invented council looks like one at
 * work, the steps that should be done by its first day have been done, but for one in six.
 */
final class DemonstrationWork {
    private static final int ONE_IN = 6;

    private final OutPorts out;

    DemonstrationWork(OutPorts out) {
        this.out = out;
    }

    /** Within the running transaction. */
    void prepare(List<CareRecord> records, Actor by) {
        var clocks = Settings.clocks(out, Optional.empty());
        var today = out.clock().today();
        for (var record : records) {
            var steps = stepsDone(record, clocks, today);
            if (!steps.isEmpty()) {
                out.careRecords().record(record.child(), steps, out.clock().now(), by.user());
            }
        }
    }

    private List<FactChange> stepsDone(CareRecord record, ClockSettings clocks, LocalDate today) {
        var steps = new ArrayList<FactChange>();
        var known = new ArrayList<>(record.facts());
        var next = ReviewWork.of(record, clocks, today).stream().findFirst();
        while (next.isPresent() && isDone(record, next.get(), today)) {
            var done = step(next.get(), clocks.calendar(), today);
            steps.add(new FactChange.Add(done));
            known.add(done);
            next = ReviewWork.of(CareRecord.of(record.child(), known), clocks, today).stream()
                    .findFirst();
        }
        return steps;
    }

    private static boolean isDone(CareRecord record, ReviewWork work, LocalDate today) {
        boolean isDue = !work.by().isAfter(today);
        boolean isBehind =
                Math.floorMod(record.child().value().hashCode() + work.task().ordinal(), ONE_IN) == 0;
        return work.task().isBeforeMeeting() && isDue && !isBehind;
    }

    private static ReviewStepDone step(ReviewWork work, WorkingCalendar calendar, LocalDate today) {
        var on = work.from().isAfter(today) ? today : work.by();
        return new ReviewStepDone(
                FactId.UNSAVED,
                work.about(),
                step(work.task()),
                on,
                work.task() == ReviewTask.SCHEDULE
                        ? Optional.of(meeting(work.reviewDue(), calendar, today))
                        : Optional.empty());
    }

    /** Five working days before the last day in time; where that has passed, the last day itself. */
    private static LocalDate meeting(LocalDate due, WorkingCalendar calendar, LocalDate today) {
        var early = calendar.before(due, workingDays(5));
        return early.isAfter(today) ? early : due;
    }

    private static Step step(ReviewTask task) {
        return switch (task) {
            case SCHEDULE -> Step.SCHEDULED;
            case CONSULT -> Step.INVITED;
            case REPORT -> Step.REPORTED;
            case HOLD, DECISIONS, MINUTES, CIRCULATE ->
                throw new IllegalArgumentException(task + " is no step before the meeting");
        };
    }
}
