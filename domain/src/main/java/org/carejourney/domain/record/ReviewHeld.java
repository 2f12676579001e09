package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.shared.FactId;

/**
 * A review of the child's case that took place; a series of meetings is one review, dated at its last meeting. One that
 * was cancelled or adjourned is not held and leaves no such fact.
 *
 * @param participation how the child took part; empty where the record does not say
 * @param recordedHere whether it was worked in this product, so that its decisions, record and circulation are awaited
 */
public record ReviewHeld(FactId id, LocalDate on, Optional<Participation> participation, boolean recordedHere)
        implements Fact {
    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
