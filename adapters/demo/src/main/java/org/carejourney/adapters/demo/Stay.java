package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.ReasonPlacementChanged;

/**
 * From a day on the child lives here, until the next stay.
 *
 * @param because why the placement before ended; only where the carer changes for good
 */
record Stay(LocalDate from, Where where, Kind kind, Optional<ReasonPlacementChanged> because) {
    enum Kind {
        NEW_CARER,
        /** The carers move house, or become something else to the child. */
        SAME_CARER,
        /** A stay from which the child returns. */
        AWAY,
        BACK
    }

    static Stay first(LocalDate from, Where where) {
        return new Stay(from, where, Kind.NEW_CARER, Optional.empty());
    }

    static Stay move(LocalDate from, Where where, ReasonPlacementChanged because) {
        return new Stay(from, where, Kind.NEW_CARER, Optional.of(because));
    }

    static Stay sameCarer(LocalDate from, Where where) {
        return new Stay(from, where, Kind.SAME_CARER, Optional.empty());
    }

    static Stay away(LocalDate from, Where where) {
        return new Stay(from, where, Kind.AWAY, Optional.empty());
    }

    static Stay back(LocalDate from, Where where) {
        return new Stay(from, where, Kind.BACK, Optional.empty());
    }

    boolean isTemporary() {
        return kind == Kind.AWAY;
    }
}
