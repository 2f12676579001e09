package org.carejourney.domain.move;

import java.util.Optional;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.entry.Footing;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PlacementSpell;

/**
 * Moves that must not happen by the way: during care proceedings a child stays where they are until the court has
 * decided, and children placed with their prospective adopters stay with them. Such a move needs a reason of its own,
 * and the reviewing officer is told.
 */
final class GuardedMoves {
    private GuardedMoves() {}

    /** Why a move of this child is one of them; empty where it is not. */
    static Optional<String> because(CareRecord record) {
        return fromProspectiveAdopters(record).or(() -> duringProceedings(record));
    }

    private static Optional<String> fromProspectiveAdopters(CareRecord record) {
        return record.spells().stream()
                .reduce((earlier, later) -> later)
                .map(PlacementSpell::latest)
                .filter(home -> home.placement().isForAdoption())
                .map(home -> "The child lives with prospective adopters");
    }

    /** Proceedings are seen by the order that courts make in their course; what is known of them otherwise joins here. */
    private static Optional<String> duringProceedings(CareRecord record) {
        return Footing.now(record)
                .filter(now -> now.legalStatus() == LegalStatus.C1)
                .map(now -> "Care proceedings are going on");
    }
}
