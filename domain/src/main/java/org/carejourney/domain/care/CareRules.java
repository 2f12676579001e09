package org.carejourney.domain.care;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.CareCommand.RecodeStay;
import org.carejourney.domain.care.CareCommand.ReturnFromStay;
import org.carejourney.domain.care.CareCommand.StartCare;
import org.carejourney.domain.care.CareCommand.UndoMove;
import org.carejourney.domain.record.CareRecord;

/**
 * What may be done to a record of care. Whatever would make it illegal is refused: an episode of no days, an end before
 * its start, an overlap, an adopted adult.
 *
 * @see "SSDA903 guide, episodes; validation rules 348, 371, 378, 380, 381, 386, 389, 431, 460"
 */
public final class CareRules {
    private CareRules() {}

    public static Decision decide(CareRecord record, CareCommand command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Decision.refused(
                    "%s lies in the future; record it when it has happened".formatted(DayWords.of(command.on())));
        }
        return switch (command) {
            case StartCare start -> Beginnings.start(record, start);
            case ChangeLegalStatus change -> LegalChanges.change(record, change);
            case ChangePlacement move -> Moves.move(record, move);
            case ReturnFromStay back -> Moves.back(record, back);
            case UndoMove undo -> UndoneMoves.undo(record, undo);
            case RecodeStay recode -> TemporaryStays.recode(record, recode);
            case EndCare end -> Endings.end(record, end);
        };
    }
}
