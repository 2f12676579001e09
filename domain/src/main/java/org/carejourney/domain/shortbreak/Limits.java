package org.carejourney.domain.shortbreak;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.CareRecord;

/**
 * What short breaks may come to while the family keeps the main care: no stay of more than 17 days, no more than 75 days
 * in any 12 months, always the same carer or setting. Beyond it the child is treated as any child in care. A stay counts
 * the days from its first to the one on which it ends, which is not counted itself.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48"
 * @see "SSDA903 validation rules 365 and 367"
 */
final class Limits {
    private static final int DAYS_OF_A_STAY = 17;
    private static final int DAYS_IN_A_YEAR = 75;

    private Limits() {}

    /** @param until the day on which it ends, not counted */
    record Stay(LocalDate from, LocalDate until) {
        long days() {
            return ChronoUnit.DAYS.between(from, until);
        }

        boolean overlaps(Stay other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }

        /** Days that lie in the year up to a day. */
        long daysInYearTo(LocalDate end) {
            var first = end.minusYears(1);
            var start = from.isAfter(first) ? from : first;
            var last = until.isBefore(end) ? until : end;
            return Math.max(0, ChronoUnit.DAYS.between(start, last));
        }
    }

    /** Stays taken, as the return counts them, and stays booked that are not yet on the record as taken. */
    static List<Stay> stays(CareRecord record) {
        var stays = new ArrayList<Stay>();
        record.shortBreaks().stream()
                .filter(SeriesOfBreaks::isRecordedOneByOne)
                .forEach(taken -> taken.end().ifPresent(end -> stays.add(new Stay(taken.start(), end))));
        for (var booked : record.all(ShortBreakBooked.class)) {
            var stay = new Stay(booked.from(), booked.until());
            if (stays.stream().noneMatch(stay::overlaps)) {
                stays.add(stay);
            }
        }
        stays.sort(Comparator.comparing(Stay::from));
        return stays;
    }

    /** The most days in any 12 months that end with one of the stays from a day on. */
    static long mostDaysInAYear(List<Stay> stays, LocalDate from) {
        return stays.stream()
                .map(Stay::until)
                .filter(end -> end.isAfter(from))
                .mapToLong(end ->
                        stays.stream().mapToLong(stay -> stay.daysInYearTo(end)).sum())
                .max()
                .orElse(0);
    }

    /** What a stay beside others would pass, a sentence each; nothing where all is within the limits. */
    static List<String> passedBy(Stay stay, List<Stay> others, boolean sameSetting) {
        var passed = new ArrayList<String>();
        if (stay.days() > DAYS_OF_A_STAY) {
            passed.add("%d days from %s are more than the %d of a short break"
                    .formatted(stay.days(), DayWords.of(stay.from()), DAYS_OF_A_STAY));
        }
        var all = new ArrayList<>(others);
        all.add(stay);
        long days = mostDaysInAYear(all, stay.from());
        if (days > DAYS_IN_A_YEAR) {
            passed.add("it would come to %d days in 12 months, more than %d".formatted(days, DAYS_IN_A_YEAR));
        }
        if (!sameSetting) {
            passed.add("a series of short breaks is with one carer or in one setting");
        }
        return passed;
    }
}
