package org.carejourney.domain.care;

import java.time.LocalDate;
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

    /** The child leaves care. */
    record EndCare(LocalDate on, ReasonEpisodeCeased because) implements CareCommand {}

    /**
     * Where and with whom a child lives.
     *
     * @param postcode in capitals without spaces; empty where not known
     * @param urn Ofsted's number; empty where there is none
     */
    record Where(PlacementType type, Optional<PlacementProvider> provider, String postcode, String urn) {}
}
