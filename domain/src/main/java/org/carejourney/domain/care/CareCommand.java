package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonPlacementChanged;

/** Something that happens to a child's care and that a worker records. */
public sealed interface CareCommand {
    /** The day on which it happened. */
    LocalDate on();

    /** The child comes into care. */
    record StartCare(LocalDate on, LegalStatus legalStatus, CategoryOfNeed need, Where where, String homePostcode)
            implements CareCommand {}

    /** A court order or agreement changes the legal footing. */
    record ChangeLegalStatus(LocalDate on, LegalStatus to) implements CareCommand {}

    /**
     * The child moves.
     *
     * @param sameCarer moves house with the carer, or only the kind of placement changes
     * @param because why the placement before ended; not asked for where a temporary stay begins or ends
     */
    record ChangePlacement(LocalDate on, Where to, boolean sameCarer, Optional<ReasonPlacementChanged> because)
            implements CareCommand {}

    /** The child comes back from a temporary stay to where they lived before. */
    record ReturnFromStay(LocalDate on) implements CareCommand {}

    /**
     * The child is back with the carers before within a day of the move, which then was none.
     *
     * @param on the day of the return
     * @param at its time
     * @param movedAt the time of the move
     */
    record UndoMove(LocalDate on, LocalTime at, LocalTime movedAt) implements CareCommand {}

    /**
     * A temporary stay has lasted longer than one may and is recorded as the placement it has become.
     *
     * @param on the first day of the stay
     * @param because why the placement before it ended
     * @param endedBecause why the stay itself ended; empty while it goes on
     */
    record RecodeStay(
            LocalDate on, Where to, ReasonPlacementChanged because, Optional<ReasonPlacementChanged> endedBecause)
            implements CareCommand {}

    /**
     * The child leaves care.
     *
     * @param at the time, which decides where the child came a day before; empty where not known
     */
    record EndCare(LocalDate on, ReasonEpisodeCeased because, Optional<LocalTime> at) implements CareCommand {
        public EndCare(LocalDate on, ReasonEpisodeCeased because) {
            this(on, because, Optional.empty());
        }
    }

    /**
     * Where and with whom a child lives.
     *
     * @param postcode in capitals without spaces; empty where not known
     * @param urn Ofsted's number; empty where there is none
     */
    record Where(PlacementType type, Optional<PlacementProvider> provider, String postcode, String urn) {}
}
