package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;

/**
 * What the clocks need to know besides the child's record.
 *
 * @param recordsBegin the first day of the first year of returns held: what happened before is not on the record
 * @param inUseSince the first day from which people record here what no return tells, such as visits; empty where nobody
 *     does, and then the clocks of such matters do not run
 */
public record ClockSettings(
        WorkingCalendar calendar, Optional<LocalDate> recordsBegin, Optional<LocalDate> inUseSince) {
    /** For records that nobody works with. */
    public ClockSettings(WorkingCalendar calendar, Optional<LocalDate> recordsBegin) {
        this(calendar, recordsBegin, Optional.empty());
    }

    public static ClockSettings england() {
        return new ClockSettings(WorkingCalendar.england(), Optional.empty());
    }

    /** The same from the first day of use on. */
    public ClockSettings inUseSince(LocalDate day) {
        return new ClockSettings(calendar, recordsBegin, Optional.of(day));
    }

    /** Whether what happened on a day, and is told by no return, is expected to be on the record. */
    public boolean isInUseOn(LocalDate day) {
        return inUseSince.isPresent() && !day.isBefore(inUseSince.get());
    }

    public boolean isBeforeRecords(LocalDate day) {
        return recordsBegin.isPresent() && day.isBefore(recordsBegin.get());
    }
}
