package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.PreviousPermanence;
import org.carejourney.domain.shared.FactId;

/**
 * The permanence the child had before coming into care again.
 *
 * @param arrangedBy the council or nation that arranged it, as coded in the return; empty where not given
 */
public record PermanenceBefore(FactId id, PreviousPermanence kind, String arrangedBy, Optional<LocalDate> on)
        implements Fact {
    @Override
    public LocalDate happenedOn() {
        return LocalDate.MIN;
    }
}
