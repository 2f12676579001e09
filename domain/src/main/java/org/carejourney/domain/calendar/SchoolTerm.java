package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A term of school.
 *
 * @param first its first school day
 * @param halfTerm the week off in its middle
 * @param last its last school day
 */
public record SchoolTerm(Season season, LocalDate first, DateRange halfTerm, LocalDate last) {
    private static final int SEASONS = 10;

    /** In the order of the calendar year. */
    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN
    }

    public boolean contains(LocalDate day) {
        return days().contains(day);
    }

    public DateRange days() {
        return new DateRange(first, last);
    }

    /** One number for each term, greater for a later one: 20211 is the spring of 2021. */
    public int number() {
        return first.getYear() * SEASONS + season.ordinal() + 1;
    }

    /** "Spring term 2021". */
    public String words() {
        var name = season.name().charAt(0) + season.name().substring(1).toLowerCase(Locale.UK);
        return "%s term %d".formatted(name, first.getYear());
    }
}
