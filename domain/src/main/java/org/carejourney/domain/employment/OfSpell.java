package org.carejourney.domain.employment;

import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** A step of the help in one spell out of work and learning. */
sealed interface OfSpell extends Event permits NeetTriaged, BarriersNamed, ActionPlanMade, OpportunityOffered {
    /** The fact that told that the spell began. */
    FactId spell();
}
