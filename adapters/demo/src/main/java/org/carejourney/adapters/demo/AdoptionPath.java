package org.carejourney.adapters.demo;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DateRange;

/**
 * The way from placement order to adoption order.
 *
 * @param byFosterCarers the foster carers, approved as adopters too, adopt the child
 */
record AdoptionPath(LocalDate decided, LocalDate matched, LocalDate placed, LocalDate adopted, boolean byFosterCarers) {
    /** Hearings were not listed in the first year of the pandemic. */
    private static final DateRange FEW_HEARINGS = new DateRange(LocalDate.of(2020, 3, 23), LocalDate.of(2021, 3, 31));

    private static final DateRange NO_INTRODUCTIONS =
            new DateRange(LocalDate.of(2020, 3, 23), LocalDate.of(2020, 7, 4));

    /** The four adoptions of the running year are children with stories of their own. */
    private static final DateRange RUNNING_YEAR = new DateRange(LocalDate.of(2021, 4, 1), Demo.TODAY);

    static AdoptionPath after(Chance chance, LocalDate placementOrder) {
        boolean byFosterCarers = chance.happens(0.2);
        var decided = placementOrder.minusDays(chance.between(20, 55));
        var matched = byFosterCarers
                ? placementOrder.plusDays(chance.between(20, 70))
                : placementOrder.plusDays(40 + Math.min(700, chance.waitingDays(140)));
        var placed = matched.plusDays(chance.between(10, 40));
        if (!byFosterCarers && NO_INTRODUCTIONS.contains(placed)) {
            placed = placed.plusDays(chance.between(60, 120));
        }
        var adopted = placed.plusDays(150 + Math.min(500, chance.waitingDays(110)));
        if (RUNNING_YEAR.contains(adopted) || (FEW_HEARINGS.contains(adopted) && chance.happens(0.7))) {
            adopted = Demo.TODAY.plusDays(chance.between(5, 240));
        }
        return new AdoptionPath(decided, matched, placed, adopted, byFosterCarers);
    }
}
