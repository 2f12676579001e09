package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The advocates met before a hearing.
 *
 * @param hearing the listing of the hearing
 * @see "Family Procedure Rules 2010, Practice Direction 12A"
 */
public record AdvocatesMet(FactId id, FactId hearing, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(hearing.value());
    }

    @Override
    public String words() {
        return "Advocates' meeting on " + DayWords.of(on);
    }
}
