package org.carejourney.adapters.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.AdopterSex;
import org.carejourney.domain.code.AdopterStatus;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.FactId;

/** What happened to a child beside the episodes: reviews, missing episodes, the steps to adoption. */
final class EventReaders {
    private EventReaders() {}

    static FactReader review(Columns columns) {
        var row = columns.row();
        var born = columns.date("DOB");
        var review = columns.date("REVIEW");
        var participation = columns.code("REVIEW_CODE", Participation.LIST);
        return () -> {
            var bornOn = born.required();
            var held = review.required();
            var tookPart = participation.read();
            checkAfterBirth(review, bornOn, held);
            return row.isLeftOut()
                    ? Optional.empty()
                    : Optional.of(new ReviewHeld(FactId.UNSAVED, held.orElseThrow(), tookPart, false));
        };
    }

    static FactReader missing(Columns columns) {
        var row = columns.row();
        var born = columns.date("DOB");
        var type = columns.code("MISSING", MissingType.LIST);
        var start = columns.date("MIS_START");
        var end = columns.date("MIS_END");
        return () -> {
            var bornOn = born.required();
            var kind = type.required();
            var began = start.required();
            var ended = end.read();
            checkAfterBirth(start, bornOn, began);
            checkNotBefore(end, ended, began, "MIS_START");
            return row.isLeftOut()
                    ? Optional.empty()
                    : Optional.of(new MissingEpisode(FactId.UNSAVED, kind.orElseThrow(), began.orElseThrow(), ended));
        };
    }

    static FactReader adoptionDecision(Columns columns) {
        var row = columns.row();
        var born = columns.date("DOB");
        var decision = columns.date("DATE_INT");
        var match = columns.date("DATE_MATCH");
        var fosterCarer = columns.flag("FOSTER_CARE");
        var adopters = columns.number("NB_ADOPTR", 1, 2);
        var sex = columns.code("SEX_ADOPTR", AdopterSex.LIST);
        var status = columns.code("LS_ADOPTR", AdopterStatus.LIST);
        return () -> {
            born.required();
            var decided = decision.read();
            var matched = match.read();
            var byFosterCarer = fosterCarer.read();
            var number = adopters.read();
            var adopterSex = sex.read();
            var adopterStatus = status.read();
            return row.isLeftOut()
                    ? Optional.empty()
                    : Optional.of(new AdoptionDecision(
                            FactId.UNSAVED, decided, matched, byFosterCarer, number, adopterSex, adopterStatus));
        };
    }

    static FactReader placedForAdoption(Columns columns) {
        var row = columns.row();
        var born = columns.date("DOB");
        var start = columns.date("DATE_PLACED");
        var end = columns.date("DATE_PLACED_CEASED");
        var reason = columns.code("REASON_PLACED_CEASED", ReasonPlacedCeased.LIST);
        return () -> {
            var bornOn = born.required();
            var placed = start.required();
            var ceased = end.read();
            var why = reason.read();
            checkAfterBirth(start, bornOn, placed);
            checkNotBefore(end, ceased, placed, "DATE_PLACED");
            return row.isLeftOut()
                    ? Optional.empty()
                    : Optional.of(new PlacedForAdoption(FactId.UNSAVED, placed.orElseThrow(), ceased, why));
        };
    }

    private static void checkAfterBirth(DateColumn column, Optional<LocalDate> born, Optional<LocalDate> date) {
        if (born.isPresent() && date.isPresent() && date.get().isBefore(born.get())) {
            column.isOdd("lies before the birth of the child, " + DateColumn.written(born.get()) + "; check both");
        }
    }

    private static void checkNotBefore(
            DateColumn column, Optional<LocalDate> end, Optional<LocalDate> start, String startName) {
        if (end.isPresent() && start.isPresent() && end.get().isBefore(start.get())) {
            column.isWrong("lies before " + startName + ", " + DateColumn.written(start.get())
                    + "; correct whichever is wrong");
        }
    }
}
