package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** The report to a meeting of the Board, from the day it speaks of to the resolution, and the actions that queries leave. */
public final class BoardJourney implements Journey {
    /** What puts a meeting on the record: the first thing recorded of it. */
    public static final Act PLAN_MEETING = Preparing.PLAN;

    private static final String SIGNED = "The report is signed, and what was signed stands";
    private static final String PUBLISHED = "The report is published: what the Board was given stays";

    @Override
    public String title() {
        return "Report to the Board";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.BOARD_POSITION,
                ObligationKind.BOARD_FIGURES,
                ObligationKind.BOARD_CHECK,
                ObligationKind.BOARD_NARRATIVE,
                ObligationKind.BOARD_REVIEW,
                ObligationKind.BOARD_SIGN_OFF,
                ObligationKind.BOARD_REPORT,
                ObligationKind.BOARD_PRESENTATION,
                ObligationKind.BOARD_ACTION);
    }

    @Override
    public Subject subject() {
        return Subject.MEETING;
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(BoardTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new MeetingClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new MeetingWork(Meeting.of(then), settings).work();
    }

    @Override
    public List<? extends Act> acts() {
        return Stream.of(Preparing.ALL, SigningOff.ALL, AtTheBoard.ALL, Querying.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                MeetingPlanned.class,
                PositionFixed.class,
                ReportCompiled.class,
                ReportChecked.class,
                NarrativeWritten.class,
                ReportReviewed.class,
                SignOffGiven.class,
                ReportRevised.class,
                ReportPublished.class,
                ReportPresented.class,
                BoardResolved.class,
                QueryRaised.class,
                QueryAnswered.class,
                AnswerConsidered.class,
                ReportRestated.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return Schedule.LOCAL_CLOCKS;
    }

    /** A signature locks what it was given for; a number once issued is never used for something else. */
    @Override
    public Optional<String> standsBecause(CareRecord record, Event event) {
        if (event instanceof ReportRestated) {
            return Optional.of(PUBLISHED);
        }
        boolean isSigned = Meeting.of(record).signed().isPresent();
        return isSigned && isLockedBySignature(event) ? Optional.of(SIGNED) : Optional.empty();
    }

    private static boolean isLockedBySignature(Event event) {
        return event instanceof PositionFixed
                || event instanceof ReportCompiled
                || event instanceof ReportChecked
                || event instanceof NarrativeWritten
                || event instanceof ReportReviewed
                || event instanceof SignOffGiven
                || event instanceof ReportRevised;
    }

    /** The day of publishing may have been written wrongly; that it happened cannot be taken back. */
    @Override
    public Optional<String> happenedBecause(CareRecord record, Event event) {
        boolean isOut = Meeting.of(record).published().isPresent();
        return isOut && (event instanceof ReportPublished || event instanceof MeetingPlanned)
                ? Optional.of(PUBLISHED)
                : standsBecause(record, event);
    }
}
