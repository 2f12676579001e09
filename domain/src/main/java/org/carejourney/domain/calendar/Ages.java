package org.carejourney.domain.calendar;

import java.time.LocalDate;

/**
 * Age in completed years. A person reaches an age at the start of that birthday; one born on 29 February has it on
 * 1 March in other years.
 *
 * @see "Family Law Reform Act 1969, section 9"
 */
public final class Ages {
    private Ages() {}

    public static int on(LocalDate born, LocalDate day) {
        int years = day.getYear() - born.getYear();
        return day.isBefore(birthday(born, years)) ? years - 1 : years;
    }

    /** The day on which the given age is reached. */
    public static LocalDate birthday(LocalDate born, int age) {
        var sameDay = born.plusYears(age);
        boolean leapDayLost = born.getDayOfMonth() == 29 && sameDay.getDayOfMonth() == 28;
        return leapDayLost ? sameDay.plusDays(1) : sameDay;
    }
}
