package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.place.OwnArea;

/**
 * What the clocks need to know besides the child's record.
 *
 * @param recordsBegin the first day of the first year of returns held: what happened before is not on the record
 * @param inUseSince the first day from which people record here what no return tells, such as visits; empty where nobody
 *     does, and then the clocks of such matters do not run
 * @param choices what the service manager set local clocks to
 * @param area the council's own; empty where no directory of postcodes is known, and then clocks of placements outside it
 *     do not run
 */
public record ClockSettings(
        WorkingCalendar calendar,
        Optional<LocalDate> recordsBegin,
        Optional<LocalDate> inUseSince,
        List<LocalChoice> choices,
        Optional<OwnArea> area) {
    public ClockSettings {
        choices = List.copyOf(choices);
    }

    public ClockSettings(
            WorkingCalendar calendar,
            Optional<LocalDate> recordsBegin,
            Optional<LocalDate> inUseSince,
            List<LocalChoice> choices) {
        this(calendar, recordsBegin, inUseSince, choices, Optional.empty());
    }

    public ClockSettings(WorkingCalendar calendar, Optional<LocalDate> recordsBegin, Optional<LocalDate> inUseSince) {
        this(calendar, recordsBegin, inUseSince, List.of());
    }

    /** For records that nobody works with. */
    public ClockSettings(WorkingCalendar calendar, Optional<LocalDate> recordsBegin) {
        this(calendar, recordsBegin, Optional.empty());
    }

    public static ClockSettings england() {
        return new ClockSettings(WorkingCalendar.england(), Optional.empty());
    }

    /** The same from the first day of use on. */
    public ClockSettings inUseSince(LocalDate day) {
        return new ClockSettings(calendar, recordsBegin, Optional.of(day), choices, area);
    }

    /** The same with what the service manager set. */
    public ClockSettings choosing(List<LocalChoice> set) {
        return new ClockSettings(calendar, recordsBegin, inUseSince, set, area);
    }

    /** The same, knowing which placements lie in the council's own area. */
    public ClockSettings around(Optional<OwnArea> known) {
        return new ClockSettings(calendar, recordsBegin, inUseSince, choices, known);
    }

    /** Whether what happened on a day, and is told by no return, is expected to be on the record. */
    public boolean isInUseOn(LocalDate day) {
        return inUseSince.isPresent() && !day.isBefore(inUseSince.get());
    }

    public boolean isBeforeRecords(LocalDate day) {
        return recordsBegin.isPresent() && day.isBefore(recordsBegin.get());
    }

    /** How long a local clock runs that starts on a day, in its unit. */
    public int length(LocalClock clock, LocalDate start) {
        return choices.stream()
                .filter(choice ->
                        choice.clock().equals(clock.name()) && !choice.from().isAfter(start))
                .max(Comparator.comparing(LocalChoice::from))
                .map(LocalChoice::value)
                .orElse(clock.usual());
    }

    /** The last day of a local clock that starts on a day. */
    public LocalDate after(LocalDate start, LocalClock clock) {
        return clock.after(start, length(clock, start), calendar);
    }

    /** The day that lies the length of a local clock before another. */
    public LocalDate before(LocalDate end, LocalClock clock) {
        return clock.before(end, length(clock, end), calendar);
    }
}
