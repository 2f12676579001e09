package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The court fixed a day to hear the application for an adoption order.
 *
 * @param application the application made
 * @param on the day on which it was listed
 */
public record AdoptionHearingListed(FactId id, FactId application, LocalDate on, LocalDate hearingOn) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return application.value() + ":" + hearingOn;
    }

    @Override
    public String words() {
        return "Adoption hearing listed for " + DayWords.of(hearingOn);
    }
}
