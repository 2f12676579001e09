package org.carejourney.domain.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carejourney.domain.care.MoveUndone;
import org.carejourney.domain.care.Moved;
import org.carejourney.domain.care.TemporaryStays;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Moves from one placement to another: notice, meeting, review, move, notices of the ending. */
public final class MoveJourney implements Journey {
    private static final int SECOND_MOVE = 2;

    public static final Act MOVE = new MoveToPlacement();
    static final Act COME_BACK = new ComeBack();
    static final Act UNDO_MOVE = new UndoMove();
    static final Act RECODE_STAY = new RecodeStay();
    static final Act NOTE_ENDING = new NoteEnding();
    static final Act HOLD_STABILITY_MEETING = new HoldStabilityMeeting();
    static final Act TELL_OF_ENDING = new TellOfEnding();
    static final Act LOOK_INTO_INSTABILITY = new LookIntoInstability();

    @Override
    public String title() {
        return "Moves";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.STABILITY_MEETING,
                ObligationKind.ENDING_NOTICES,
                ObligationKind.TEMPORARY_STAY,
                ObligationKind.THIRD_PLACEMENT);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(MoveTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new MoveClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return obligations(then, settings, today).stream()
                .filter(Obligation::isOpen)
                .map(open -> Work.on(open, task(open), open.trigger().on()))
                .toList();
    }

    private static MoveTask task(Obligation open) {
        return switch (open.kind()) {
            case STABILITY_MEETING -> MoveTask.MOVE_HOLD_STABILITY_MEETING;
            case ENDING_NOTICES -> MoveTask.MOVE_TELL_OF_ENDING;
            case TEMPORARY_STAY -> MoveTask.MOVE_RECODE_STAY;
            case THIRD_PLACEMENT -> MoveTask.MOVE_LOOK_INTO_INSTABILITY;
            default -> throw new IllegalArgumentException(open.kind() + " is not of a move");
        };
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(
                MOVE,
                COME_BACK,
                UNDO_MOVE,
                NOTE_ENDING,
                HOLD_STABILITY_MEETING,
                TELL_OF_ENDING,
                RECODE_STAY,
                LOOK_INTO_INSTABILITY);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                Moved.class,
                MoveUndone.class,
                PlacementToEnd.class,
                StabilityMeetingHeld.class,
                EndingNotified.class,
                StayRecoded.class,
                InstabilityLookedInto.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(
                MoveClocks.STABILITY_MEETING,
                MoveClocks.RECODE,
                MoveClocks.LOOK_INTO,
                MoveClocks.REVIEW_COUNTS_FOR,
                MoveClocks.REVIEW_AFTER_MOVE);
    }

    @Override
    public List<String> concerns(CareRecord then, ClockSettings settings, LocalDate today) {
        var concerns = new ArrayList<>(TemporaryStays.tooLong(then, today));
        if (MoveClocks.current(then).isEmpty()) {
            return concerns;
        }
        long moves = MoveClocks.endings(then).stream()
                .filter(ending -> ending.on().isAfter(today.minusYears(1)))
                .count();
        int placements = MoveClocks.withinAYear(then, today).size();
        if (moves >= SECOND_MOVE || placements >= MoveClocks.MANY_PLACEMENTS) {
            concerns.add("%d placements within 12 months: this child moves again and again".formatted(placements));
        }
        return concerns;
    }
}
