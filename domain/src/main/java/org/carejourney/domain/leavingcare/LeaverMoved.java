package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Where a young person lives after care, told when it changes.
 *
 * @param on the first day there
 * @param provided whether the council provides it; empty where it was not said
 */
public record LeaverMoved(FactId id, LocalDate on, Accommodation accommodation, Optional<Boolean> provided)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on.toString();
    }

    @Override
    public String words() {
        return "Lives from %s: %s".formatted(DayWords.of(on), accommodation.meaning());
    }

    /** Known to be unsuitable; where nothing is known there is nothing to tell. */
    boolean unsuitable() {
        return accommodation != Accommodation.NOT_RECORDED && !accommodation.isSuitable();
    }
}
