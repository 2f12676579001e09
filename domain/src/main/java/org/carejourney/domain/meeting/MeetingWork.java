package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.work.Work;

/** What is to be done next on the report to a meeting, and on each action: derived from the facts, so that a correction moves it. */
final class MeetingWork {
    /** So often whoever signs may return the report; then the director decides. */
    static final int MOST_RETURNS = 2;

    private final Meeting meeting;
    private final ClockSettings settings;

    MeetingWork(Meeting meeting, ClockSettings settings) {
        this.meeting = meeting;
        this.settings = settings;
    }

    List<Work> work() {
        var work = new ArrayList<Work>();
        meeting.planned().flatMap(this::report).ifPresent(work::add);
        meeting.actions().stream().filter(Action::isOpen).map(this::action).forEach(work::add);
        return work;
    }

    /** A step with the first day on which it can be done and the day by which it should be. */
    private record Step(BoardTask task, LocalDate from, LocalDate by) {}

    private Optional<Work> report(MeetingPlanned planned) {
        var by = Schedule.of(planned, meeting.position().map(PositionFixed::asAt), settings);
        return step(planned, by)
                .map(step -> work(
                        ObligationKind.BOARD_REPORT,
                        MeetingClocks.trigger(planned),
                        step,
                        by.publish(),
                        reason(step.task(), planned)));
    }

    private Optional<Step> step(MeetingPlanned planned, Schedule by) {
        if (meeting.published().isPresent()) {
            return atTheBoard(by);
        }
        if (meeting.signed().isPresent()) {
            return step(BoardTask.BOARD_PUBLISH, meeting.signed().get().on(), by.publish());
        }
        if (meeting.position().isEmpty()) {
            return step(
                    BoardTask.BOARD_FIX, later(planned.on(), settings.before(by.meeting(), Schedule.BEGIN)), by.fix());
        }
        var position = meeting.position().get();
        if (meeting.compiled().isEmpty()) {
            return step(BoardTask.BOARD_COMPILE, later(position.on(), position.asAt()), by.compile());
        }
        if (meeting.failedCheck().isPresent()) {
            return step(BoardTask.BOARD_COMPILE, meeting.failedCheck().get().on(), by.check());
        }
        if (meeting.passedCheck().isEmpty()) {
            return step(BoardTask.BOARD_CHECK, meeting.compiled().get().on(), by.check());
        }
        return towardsSignature(by, meeting.passedCheck().get().on());
    }

    private Optional<Step> towardsSignature(Schedule by, LocalDate checkedOn) {
        if (meeting.returned().isPresent()) {
            return step(BoardTask.BOARD_REVISE, meeting.returned().get().on(), by.sign());
        }
        boolean isReturnedBefore = meeting.returns() > 0;
        if (meeting.reviewed().isPresent()) {
            var task = meeting.returns() < MOST_RETURNS ? BoardTask.BOARD_SIGN : BoardTask.BOARD_DIRECTOR;
            return step(task, meeting.reviewed().get().on(), by.sign());
        }
        if (!isReturnedBefore && !meeting.topicsMissing().isEmpty()) {
            return step(BoardTask.BOARD_NARRATE, checkedOn, by.narrate());
        }
        return step(BoardTask.BOARD_REVIEW, checkedOn, isReturnedBefore ? by.sign() : by.review());
    }

    private Optional<Step> atTheBoard(Schedule by) {
        if (meeting.awaitsResolution()) {
            var presented = meeting.presented().orElseThrow().on();
            return step(BoardTask.BOARD_RESOLVE, presented, later(presented, by.meeting()));
        }
        if (meeting.resolved().isPresent()) {
            return Optional.empty();
        }
        var day = meeting.resolution().flatMap(BoardResolved::until).orElse(by.meeting());
        return step(BoardTask.BOARD_PRESENT, day, day);
    }

    private static Optional<Step> step(BoardTask task, LocalDate from, LocalDate by) {
        return Optional.of(new Step(task, from, by));
    }

    private static String reason(BoardTask task, MeetingPlanned planned) {
        return planned.formal() || task != BoardTask.BOARD_PUBLISH
                ? task.rule()
                : "The papers reach a Board that is no formal committee in good time before the meeting";
    }

    private Work action(Action action) {
        var query = action.query();
        var trigger = new Trigger(query.id(), "Query raised at the Board", query.on());
        var step = action.answer()
                .map(answer ->
                        new Step(BoardTask.BOARD_CONSIDER, answer.on(), settings.after(answer.on(), Schedule.CONSIDER)))
                .orElseGet(() -> new Step(BoardTask.BOARD_ANSWER, query.on(), action.due()));
        return work(ObligationKind.BOARD_ACTION, trigger, step, action.due(), query.question());
    }

    private static Work work(ObligationKind kind, Trigger trigger, Step step, LocalDate due, String why) {
        return new Work(
                kind,
                trigger,
                trigger.fact(),
                step.task(),
                step.from(),
                step.by(),
                due,
                new Work.Watched(step.from(), step.by()),
                why);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
