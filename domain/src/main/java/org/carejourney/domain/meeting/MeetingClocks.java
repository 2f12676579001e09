package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;

/**
 * When each step of the report to a meeting is due, and each action. A step that has to be done again, after a failed check
 * or a return, was in time when it was first done in time.
 */
final class MeetingClocks {
    private final CareRecord record;
    private final Meeting meeting;
    private final ClockSettings settings;
    private final LocalDate asAt;

    MeetingClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.meeting = Meeting.of(record);
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        meeting.planned().ifPresent(planned -> all.addAll(steps(planned)));
        meeting.actions().forEach(action -> all.add(action(action)));
        return all;
    }

    private List<Obligation> steps(MeetingPlanned planned) {
        var by = Schedule.of(planned, meeting.position().map(PositionFixed::asAt), settings);
        var trigger = trigger(planned);
        return List.of(
                step(ObligationKind.BOARD_POSITION, trigger, by.fix(), BoardTask.BOARD_FIX, first(PositionFixed.class)),
                step(
                        ObligationKind.BOARD_FIGURES,
                        trigger,
                        by.compile(),
                        BoardTask.BOARD_COMPILE,
                        first(ReportCompiled.class)),
                step(ObligationKind.BOARD_CHECK, trigger, by.check(), BoardTask.BOARD_CHECK, passed()),
                step(ObligationKind.BOARD_NARRATIVE, trigger, by.narrate(), BoardTask.BOARD_NARRATE, narrated()),
                step(
                        ObligationKind.BOARD_REVIEW,
                        trigger,
                        by.review(),
                        BoardTask.BOARD_REVIEW,
                        first(ReportReviewed.class)),
                step(
                        ObligationKind.BOARD_SIGN_OFF,
                        trigger,
                        by.sign(),
                        BoardTask.BOARD_SIGN,
                        meeting.signed().map(SignOffGiven::on)),
                step(
                        ObligationKind.BOARD_REPORT,
                        trigger,
                        by.publish(),
                        BoardTask.BOARD_PUBLISH,
                        meeting.published().map(ReportPublished::on)),
                step(
                        ObligationKind.BOARD_PRESENTATION,
                        trigger,
                        by.meeting(),
                        BoardTask.BOARD_PRESENT,
                        first(ReportPresented.class)));
    }

    static Trigger trigger(MeetingPlanned planned) {
        return new Trigger(planned.id(), "Meeting of the Board planned", planned.on());
    }

    private Obligation step(
            ObligationKind kind, Trigger trigger, LocalDate due, BoardTask task, Optional<LocalDate> done) {
        return Clock.of(kind, trigger, due, task.rule()).metOn(done).judgedAt(asAt);
    }

    private Obligation action(Action action) {
        var query = action.query();
        return Clock.of(
                        ObligationKind.BOARD_ACTION,
                        new Trigger(query.id(), "Query raised at the Board", query.on()),
                        action.due(),
                        BoardTask.BOARD_ANSWER.rule())
                .metOn(action.answer().map(QueryAnswered::on))
                .judgedAt(asAt);
    }

    private <E extends Event> Optional<LocalDate> first(Class<E> kind) {
        return record.all(kind).stream().map(Event::happenedOn).min(LocalDate::compareTo);
    }

    private Optional<LocalDate> passed() {
        return record.all(ReportChecked.class).stream()
                .filter(check -> check.outcome() == ReportChecked.Outcome.PASSED)
                .map(ReportChecked::on)
                .min(LocalDate::compareTo);
    }

    /** All of it; what a head of service passes on without a topic was complete enough. */
    private Optional<LocalDate> narrated() {
        return meeting.topicsMissing().isEmpty()
                ? meeting.narrative().stream().map(NarrativeWritten::on).max(LocalDate::compareTo)
                : first(ReportReviewed.class);
    }
}
