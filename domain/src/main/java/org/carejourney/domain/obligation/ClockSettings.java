package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;

/**
 * What the clocks need to know besides the child's record.
 *
 * @param recordsBegin the first day of the first year of returns held: what happened before is not on the record
 */
public record ClockSettings(WorkingCalendar calendar, Optional<LocalDate> recordsBegin) {
    public static ClockSettings england() {
        return new ClockSettings(WorkingCalendar.england(), Optional.empty());
    }

    public boolean isBeforeRecords(LocalDate day) {
        return recordsBegin.isPresent() && day.isBefore(recordsBegin.get());
    }
}
