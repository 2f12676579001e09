package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.time.Month;

/** A year of returns, 1 April to 31 March, named by the year in which it ends: 2021 is written 2020-21. */
public record CollectionYear(int endsIn) implements Comparable<CollectionYear> {

    public static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(endsIn - 1, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(endsIn, Month.MARCH, 31);
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(endsIn, other.endsIn);
    }

    /** As written by councils: 2020-21. */
    @Override
    public String toString() {
        return "%d-%02d".formatted(endsIn - 1, endsIn % 100);
    }
}
