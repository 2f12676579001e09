package org.carejourney.adapters.ssda903;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.carejourney.domain.calendar.CollectionYear;

/** How far the dates of a return reach. */
final class Extent {
    /** A date that lies alone so many years after all others is a slip of the pen, not the time of the extract. */
    private static final int SLIP = 20;

    private final int[] latestByMonth = new int[200 * 12];

    Extent() {
        Arrays.fill(latestByMonth, -1);
    }

    /** @param parsed a date as {@link Dates} counts them */
    void include(int parsed) {
        int month = parsed / 31;
        latestByMonth[month] = Math.max(latestByMonth[month], parsed);
    }

    /** The latest date of a return whose year is not known otherwise. */
    Optional<LocalDate> latest() {
        var years = byYear();
        Optional<LocalDate> latest = Optional.empty();
        for (var date : years.values()) {
            if (latest.isEmpty() || date.getYear() - latest.get().getYear() <= SLIP) {
                latest = Optional.of(date);
            }
        }
        return latest;
    }

    /** The latest date of the return of a year; what lies more than a year after its end does not count. */
    LocalDate latestOf(CollectionYear year) {
        var upTo = byYear().floorEntry(new CollectionYear(year.endsIn() + 1));
        return upTo == null ? year.firstDay() : upTo.getValue();
    }

    private TreeMap<CollectionYear, LocalDate> byYear() {
        var years = new TreeMap<CollectionYear, LocalDate>();
        for (int parsed : latestByMonth) {
            if (parsed >= 0) {
                var date = Dates.of(parsed).orElseThrow();
                years.put(CollectionYear.of(date), date);
            }
        }
        return years;
    }
}
