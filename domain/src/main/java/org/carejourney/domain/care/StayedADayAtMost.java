package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A child was accommodated for 24 hours or less. That is no period of care: no clock starts and nobody is counted; the
 * record keeps that it happened.
 *
 * @param at empty where not known, as is the time of leaving: then both were on one day
 * @see "Children Act 1989, section 22(2)"
 */
public record StayedADayAtMost(
        FactId id, LocalDate on, Optional<LocalTime> at, LocalDate until, Optional<LocalTime> untilAt)
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
        return "Accommodated from %s to %s: not more than 24 hours, so not in care"
                .formatted(moment(on, at), moment(until, untilAt));
    }

    private static String moment(LocalDate day, Optional<LocalTime> time) {
        return DayWords.of(day) + time.map(clock -> " at " + clock).orElse("");
    }
}
