package org.carejourney.domain.permanence.adoption;

import java.util.List;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.work.Work;

/** One stretch of the way to adoption: its clocks, and the work they make. */
sealed interface PartOfAdoption permits DecisionPart, CourtPart, MatchPart, PlacingPart, OrderPart, DisruptionPart {
    List<Obligation> obligations();

    List<Work> work();
}
