package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The young person was handed over from the social worker to the personal adviser.
 *
 * @param metTogether the three met
 */
public record HandedOver(FactId id, LocalDate on, boolean metTogether) implements Event {
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
        return "Handed over to the personal adviser on " + DayWords.of(on);
    }
}
