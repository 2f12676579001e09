package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.shared.FactId;

/** The child moved in with the adoptive family, until the placement ended otherwise than by adoption. */
public record PlacedForAdoption(
        FactId id, LocalDate placed, Optional<LocalDate> ceased, Optional<ReasonPlacedCeased> ceasedBecause)
        implements Fact {
    @Override
    public LocalDate happenedOn() {
        return placed;
    }

    @Override
    public PlacedForAdoption asAt(LocalDate day) {
        boolean ceasedLater = ceased.isPresent() && ceased.get().isAfter(day);
        return ceasedLater ? new PlacedForAdoption(id, placed, Optional.empty(), Optional.empty()) : this;
    }

    @Override
    public LocalDate speaksUntil() {
        return ceased.orElse(placed);
    }
}
