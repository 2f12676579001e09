package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone tried to speak with a young person about work or learning.
 *
 * @param reached whether they spoke; a try alone is no contact
 */
public record NeetContact(FactId id, LocalDate on, boolean reached, String about) implements Event {
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
        return (reached ? "Spoke about work and learning on " : "Tried to speak about work and learning on ")
                + DayWords.of(on);
    }
}
