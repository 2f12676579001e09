package org.carejourney.domain.care;

import java.util.ArrayList;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareCommand.ReturnFromStay;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;

/** How a child may move from one placement to another, to a temporary stay and back. */
final class Moves {
    /** From the third temporary stay in a row on, the return knows one code for all of them. */
    private static final int STAYS_IN_A_ROW = 2;

    private Moves() {}

    static Decision move(CareRecord record, ChangePlacement move) {
        var open = Episodes.open(record);
        if (open.isEmpty()) {
            return Episodes.notInCare();
        }
        var now = open.get();
        var problem = Legality.problem(record, move.on(), now.legalStatus(), move.to())
                .or(() -> Episodes.orderProblem(now, move.on()))
                .or(() -> reasonProblem(now, move))
                .or(() -> stayProblem(record, move));
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        var because = reasonFor(now, move);
        if (!move.on().equals(now.start())) {
            var reason = move.sameCarer() ? ReasonForNewEpisode.T : ReasonForNewEpisode.P;
            return Decision.accepted(
                    Episodes.closed(now, move.on(), because),
                    Episodes.next(now, move.on(), reason, now.legalStatus(), move.to()));
        }
        if (now.reason() != ReasonForNewEpisode.L) {
            return Decision.refused("The child already came to this placement on %s; correct that move instead"
                    .formatted(DayWords.of(move.on())));
        }
        var both = move.sameCarer() ? ReasonForNewEpisode.U : ReasonForNewEpisode.B;
        var facts = new ArrayList<Fact>();
        Episodes.before(record, now).ifPresent(ended -> facts.add(Episodes.closed(ended, move.on(), because)));
        facts.add(Episodes.same(now, both, now.legalStatus(), move.to()));
        return new Decision.Accepted(facts);
    }

    static Decision back(CareRecord record, ReturnFromStay back) {
        var home = normal(record);
        return Episodes.open(record)
                        .filter(now -> now.placement().isTemporary())
                        .isEmpty()
                ? Decision.refused("The child is not away temporarily")
                : home.map(episode -> move(
                                record,
                                new ChangePlacement(back.on(), Episodes.where(episode), false, Optional.empty())))
                        .orElseGet(
                                () -> Decision.refused(
                                        "The record does not show where the child lived before; record a move to that placement"));
    }

    /** The placement to which a child away temporarily will return. */
    static Optional<Episode> normal(CareRecord record) {
        return record.ordinaryEpisodes().stream()
                .filter(episode -> !episode.placement().isTemporary())
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> reasonProblem(Episode now, ChangePlacement move) {
        boolean temporary = now.placement().isTemporary() || move.to().type().isTemporary();
        return !temporary && !move.sameCarer() && move.because().isEmpty()
                ? Optional.of("Say why the placement before ended")
                : Optional.empty();
    }

    private static Optional<String> stayProblem(CareRecord record, ChangePlacement move) {
        var type = move.to().type();
        if (!type.isTemporary() || type == PlacementType.T0) {
            return Optional.empty();
        }
        var inARow = record.ordinaryEpisodes().reversed().stream()
                .takeWhile(episode -> episode.placement().isTemporary())
                .count();
        return inARow >= STAYS_IN_A_ROW
                ? Optional.of("This is the third temporary stay in a row: choose \"%s\" (T0)"
                        .formatted(PlacementType.T0.meaning()))
                : Optional.empty();
    }

    /** A temporary stay ends no placement; a move with the carer changes its status only. */
    private static Optional<ReasonPlacementChanged> reasonFor(Episode now, ChangePlacement move) {
        if (now.placement().isTemporary() || move.to().type().isTemporary()) {
            return Optional.empty();
        }
        return move.sameCarer() ? Optional.of(ReasonPlacementChanged.PLACE) : move.because();
    }
}
