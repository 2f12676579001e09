package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.time.Period;

/**
 * How often a child is visited on some day.
 *
 * @param every at most so long after the visit before
 * @param rule why, in words a worker understands, with its source
 */
record VisitingRegime(Period every, String rule) {
    LocalDate nextAfter(LocalDate visit) {
        return visit.plus(every);
    }

    boolean isStricterThan(VisitingRegime other, LocalDate day) {
        return nextAfter(day).isBefore(other.nextAfter(day));
    }
}
