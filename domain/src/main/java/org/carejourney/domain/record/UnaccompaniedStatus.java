package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.shared.FactId;

/**
 * The child is an unaccompanied asylum-seeking child. The return does not say since when: it counts from the start of
 * care until the status ceased (DUC).
 */
public record UnaccompaniedStatus(FactId id, Optional<LocalDate> ceased) implements Fact {
    @Override
    public LocalDate happenedOn() {
        return LocalDate.MIN;
    }

    public boolean holdsOn(LocalDate day) {
        return ceased.isEmpty() || ceased.get().isAfter(day);
    }
}
