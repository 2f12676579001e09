package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.shared.FactId;

/** The child was missing, or away without authorisation; both its days included. */
public record MissingEpisode(FactId id, MissingType type, LocalDate start, Optional<LocalDate> end) implements Fact {
    @Override
    public LocalDate happenedOn() {
        return start;
    }

    @Override
    public MissingEpisode asAt(LocalDate day) {
        return end.isPresent() && end.get().isAfter(day) ? new MissingEpisode(id, type, start, Optional.empty()) : this;
    }

    @Override
    public LocalDate speaksUntil() {
        return end.orElse(LocalDate.MAX);
    }
}
