package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A pathway plan was written and handed to the manager.
 *
 * @param version one for the first, one more each time it is written anew
 * @param agreed the young person agrees with it
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 43 and schedule 8"
 */
public record PathwayPlanWritten(FactId id, int version, LocalDate on, boolean agreed) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(version);
    }

    @Override
    public String words() {
        return "Pathway plan written on %s%s"
                .formatted(DayWords.of(on), agreed ? ", agreed with the young person" : "");
    }
}
