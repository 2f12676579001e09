package org.carejourney.application.returns;

import java.time.LocalDate;
import org.carejourney.domain.calendar.CollectionYear;

/**
 * Which return wins: the later collection year, then the later extract of that year, in whatever order they are given.
 * What a person recorded here ranks like an extract made that day.
 *
 * @param extractedUpTo the latest date found in the return
 */
public record ReturnRank(CollectionYear year, LocalDate extractedUpTo) implements Comparable<ReturnRank> {
    /** Someone recorded it here on that day. */
    public static ReturnRank recordedHereOn(LocalDate day) {
        return new ReturnRank(CollectionYear.of(day), day);
    }

    /** One number that sorts as ranks do. */
    public long value() {
        return year.endsIn() * 10_000_000L + extractedUpTo.toEpochDay();
    }

    @Override
    public int compareTo(ReturnRank other) {
        return Long.compare(value(), other.value());
    }
}
