package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A year of the national curriculum: 0 is Reception, less than that the early years.
 *
 * @see "Education Act 1996, section 8: compulsory school age is counted from 31 August"
 */
public record YearGroup(int number) {
    public static final YearGroup RECEPTION = new YearGroup(0);
    public static final YearGroup YEAR_11 = new YearGroup(11);
    public static final YearGroup YEAR_12 = new YearGroup(12);
    public static final YearGroup YEAR_13 = new YearGroup(13);

    private static final int AGE_BEFORE_RECEPTION = 4;
    private static final int LAST_DAY_OF_AUGUST = 31;

    /** By the age on 31 August before the school year in which the day lies. */
    public static YearGroup byAge(LocalDate born, LocalDate day) {
        return new YearGroup(Ages.on(born, schoolYearStart(day).minusDays(1)) - AGE_BEFORE_RECEPTION);
    }

    /** The 1 September with which the school year of a day began. */
    public static LocalDate schoolYearStart(LocalDate day) {
        int year = day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
        return LocalDate.of(year, Month.AUGUST, LAST_DAY_OF_AUGUST).plusDays(1);
    }

    /** The 1 September on which a child of this birth date is in the year by age. */
    public LocalDate begins(LocalDate born) {
        var start = schoolYearStart(born.plusYears((long) number + AGE_BEFORE_RECEPTION));
        return byAge(born, start).number() == number ? start : start.plusYears(1);
    }

    public boolean isEarlyYears() {
        return number < RECEPTION.number;
    }

    /** From Reception to Year 11. */
    public boolean isOfSchoolAge() {
        return !isEarlyYears() && !isAfter(YEAR_11);
    }

    public boolean isAfter(YearGroup other) {
        return number > other.number;
    }

    /** So many years further on; back where negative. */
    public YearGroup plus(int years) {
        return new YearGroup(number + years);
    }

    public String words() {
        if (isEarlyYears()) {
            return "Early years";
        }
        return number == RECEPTION.number ? "Reception" : "Year " + number;
    }
}
