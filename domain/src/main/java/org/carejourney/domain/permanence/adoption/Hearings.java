package org.carejourney.domain.permanence.adoption;

import java.util.List;
import java.util.Optional;

/** The application for an adoption order, and the hearings listed for it. */
record Hearings(AdoptionCase adoption) {

    /** The application that is before the court: not refused, and the child did not come back since. */
    Optional<AdoptionApplied> pending() {
        return adoption.latest(AdoptionApplied.class)
                .filter(applied -> listed(applied).stream()
                        .flatMap(hearing -> outcome(hearing).stream())
                        .noneMatch(outcome -> outcome.outcome() == AdoptionHearingOutcome.Outcome.REFUSED))
                .filter(applied -> adoption.placings().stream()
                        .flatMap(placing -> placing.returned().stream())
                        .noneMatch(returned -> !returned.isBefore(applied.on())));
    }

    List<AdoptionHearingListed> listed(AdoptionApplied application) {
        return adoption.all(AdoptionHearingListed.class).stream()
                .filter(hearing -> hearing.application().equals(application.id()))
                .toList();
    }

    Optional<AdoptionHearingOutcome> outcome(AdoptionHearingListed hearing) {
        return adoption.all(AdoptionHearingOutcome.class).stream()
                .filter(outcome -> outcome.listing().equals(hearing.id()))
                .findFirst();
    }

    /** The hearing that is still to come, or whose outcome was not recorded. */
    Optional<AdoptionHearingListed> awaited(AdoptionApplied application) {
        return listed(application).stream()
                .filter(hearing -> outcome(hearing).isEmpty())
                .reduce((earlier, later) -> later);
    }
}
