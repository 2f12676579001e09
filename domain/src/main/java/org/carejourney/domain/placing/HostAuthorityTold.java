package org.carejourney.domain.placing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The council in whose area a child was placed was told in writing.
 *
 * @param placement the first episode of the placement
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 13(4)"
 */
public record HostAuthorityTold(FactId id, FactId placement, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(placement.value());
    }

    @Override
    public String words() {
        return "Council of the area told on " + DayWords.of(on);
    }
}
