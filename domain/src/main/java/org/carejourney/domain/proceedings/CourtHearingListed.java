package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The court fixed a day for a hearing.
 *
 * @param on the day on which it was fixed
 */
public record CourtHearingListed(FactId id, FactId proceedings, CourtHearing hearing, LocalDate on, LocalDate listedFor)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return proceedings.value() + ":" + hearing + ":" + listedFor;
    }

    @Override
    public String words() {
        return "%s listed for %s".formatted(hearing.words(), DayWords.of(listedFor));
    }
}
