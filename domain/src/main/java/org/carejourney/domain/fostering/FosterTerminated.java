package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The council ended an approval.
 *
 * @param on the day on which that was decided for good
 * @param proposedOn the day of the letter that said the council meant to
 */
public record FosterTerminated(FactId id, LocalDate on, LocalDate proposedOn, String why) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String words() {
        return "Approval ended by the council on %s: %s".formatted(DayWords.of(on), why);
    }
}
