package org.carejourney.domain.care;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.UndoMove;
import org.carejourney.domain.care.Decision.Withdrawal;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** A child moved and was back with the carers before in less than 24 hours: the placement is unbroken. */
public final class UndoneMoves {
    private UndoneMoves() {}

    /** The move that could still turn out to be none: to other carers, out of a placement that is on the record. */
    public static Optional<Episode> undoable(CareRecord record) {
        return Episodes.open(record)
                .filter(now -> now.reason() == ReasonForNewEpisode.P || now.reason() == ReasonForNewEpisode.B)
                .filter(now -> !now.placement().isTemporary())
                .filter(now -> Episodes.before(record, now)
                        .filter(before -> !before.placement().isTemporary())
                        .isPresent());
    }

    static Decision undo(CareRecord record, UndoMove undo) {
        var moved = undoable(record);
        if (moved.isEmpty()) {
            return Decision.refused("The record shows no move that could be undone");
        }
        var now = moved.get();
        var away = HoursInEngland.between(now.start(), undo.movedAt(), undo.on(), undo.at());
        if (away.isNegative()) {
            return Decision.refused("The child moved on %s at %s and cannot be back before"
                    .formatted(DayWords.of(now.start()), undo.movedAt()));
        }
        if (away.compareTo(HoursInEngland.A_DAY) >= 0) {
            return Decision.refused(tooLong(away));
        }
        return undone(record, now, Episodes.before(record, now).orElseThrow(), undo);
    }

    private static String tooLong(Duration away) {
        return ("The child was away for %s, so the move stands: record the move back as a move. "
                        + "Was it a temporary stay, correct the placement to one")
                .formatted(HoursInEngland.words(away));
    }

    private static Decision undone(CareRecord record, Episode now, Episode before, UndoMove undo) {
        var facts = new ArrayList<Fact>();
        var withdrawn = new ArrayList<Withdrawal>();
        facts.add(new MoveUndone(FactId.UNSAVED, now.start(), undo.movedAt(), undo.on(), undo.at()));
        var why = "Back with the carers before within a day";
        if (now.reason() == ReasonForNewEpisode.B) {
            facts.add(Episodes.closed(before, now.start(), Optional.empty()));
            facts.add(Episodes.same(now, ReasonForNewEpisode.L, now.legalStatus(), Episodes.where(before)));
        } else {
            facts.add(before.withoutEnd());
            withdrawn.add(new Withdrawal(now.id(), why));
        }
        moved(record, now).forEach(event -> withdrawn.add(new Withdrawal(event.id(), why)));
        return new Decision.Accepted(facts, withdrawn);
    }

    /** What was told of a move besides the episode it began. */
    static List<Moved> moved(CareRecord record, Episode episode) {
        return record.all(Moved.class).stream()
                .filter(event -> event.on().equals(episode.start()))
                .toList();
    }
}
