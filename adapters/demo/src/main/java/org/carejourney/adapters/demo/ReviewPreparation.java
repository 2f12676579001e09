package org.carejourney.adapters.demo;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.review.ReviewWork;
import org.carejourney.domain.shared.FactId;

/**
 * Returns tell of reviews held and nothing of reviews being prepared. So that the invented council looks like one at
 * work, the steps that should be done by its first day have been done, but for one in six.
 */
final class ReviewPreparation {
    private static final int ONE_IN = 6;

    private final ClockSettings clocks;
    private final LocalDate today;
    private final Supplier<FactId> ids;

    ReviewPreparation(ClockSettings clocks, LocalDate today, Supplier<FactId> ids) {
        this.clocks = clocks;
        this.today = today;
        this.ids = ids;
    }

    List<Fact> of(CareRecord record) {
        var steps = new ArrayList<Fact>();
        var known = new ArrayList<>(record.facts());
        var next = next(record);
        while (next.isPresent() && isDone(record, next.get())) {
            var done = step(next.get(), clocks.calendar());
            steps.add(done);
            known.add(done);
            next = next(CareRecord.of(record.child(), known));
        }
        return steps;
    }

    private Optional<ReviewWork> next(CareRecord record) {
        return ReviewWork.of(record, clocks, today).stream().findFirst();
    }

    private boolean isDone(CareRecord record, ReviewWork work) {
        boolean isDue = !work.by().isAfter(today);
        boolean isBehind =
                Math.floorMod(record.child().value().hashCode() + work.task().ordinal(), ONE_IN) == 0;
        return work.task().isBeforeMeeting() && isDue && !isBehind;
    }

    private ReviewStepDone step(ReviewWork work, WorkingCalendar calendar) {
        var on = work.from().isAfter(today) ? today : work.by();
        return new ReviewStepDone(
                ids.get(),
                work.about(),
                step(work.task()),
                on,
                work.task() == ReviewTask.SCHEDULE
                        ? Optional.of(meeting(work.reviewDue(), calendar))
                        : Optional.empty());
    }

    /** Five working days before the last day in time; where that has passed, the last day itself. */
    private LocalDate meeting(LocalDate due, WorkingCalendar calendar) {
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
