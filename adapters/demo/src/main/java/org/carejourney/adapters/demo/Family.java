package org.carejourney.adapters.demo;

import java.time.LocalDate;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.Ethnicity;

/**
 * What brothers and sisters share.
 *
 * @param chance what chance decides for all of them at once
 * @param arrival the day on which the family came to the council's care, or from which the records show it
 * @param wereInCareBefore they were in care already when the records begin
 * @param unaccompanied came to the country without parents
 */
record Family(
        Chance chance,
        int children,
        String surname,
        Ethnicity ethnicity,
        String homePostcode,
        CategoryOfNeed need,
        int team,
        LocalDate arrival,
        boolean wereInCareBefore,
        boolean unaccompanied) {

    /** Whether the children who come on the same day find a home together. */
    boolean staysTogether() {
        return children > 1 && chance.of("together", 0).happens(0.62);
    }
}
