package org.carejourney.domain.clocktable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calendar of England, counted off day by day from Thursday, 1 January 1970, which is day nought. It shares nothing
 * with the calendar of the product.
 */
final class Almanac {
    /** Later than any day. */
    static final long NEVER = Long.MAX_VALUE;

    static final int SATURDAY = 5;
    static final int SUNDAY = 6;
    private static final int MONDAY = 0;
    private static final int THURSDAY = 3;
    private static final int LAST_YEAR = 2060;
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private static final List<Day> DAYS = new ArrayList<>();
    private static final Map<Day, Long> NUMBERS = new HashMap<>();
    private static final Set<Long> HOLIDAYS = new HashSet<>();

    /** A day as the calendar on the wall has it. */
    record Day(int year, int month, int ofMonth) {}

    static {
        for (int year = 1970; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int ofMonth = 1; ofMonth <= daysIn(year, month); ofMonth++) {
                    var day = new Day(year, month, ofMonth);
                    NUMBERS.put(day, (long) DAYS.size());
                    DAYS.add(day);
                }
            }
        }
        for (int year = 1990; year <= 2030; year++) {
            addHolidays(year);
        }
    }

    private Almanac() {}

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> isLeap(year) ? 29 : 28;
            default -> 31;
        };
    }

    static boolean isLeap(int year) {
        return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
    }

    static long number(int year, int month, int ofMonth) {
        return NUMBERS.get(new Day(year, month, ofMonth));
    }

    static Day day(long number) {
        return DAYS.get((int) number);
    }

    /** Monday is nought. */
    static int weekday(long number) {
        return (int) ((number + THURSDAY) % 7);
    }

    static String words(long number) {
        if (number == NEVER) {
            return "never";
        }
        var day = day(number);
        return "%04d-%02d-%02d".formatted(day.year, day.month, day.ofMonth);
    }

    // --- bank holidays, from the Act of 1971 and the proclamations

    private static void addHolidays(int year) {
        long newYear = number(year, 1, 1);
        HOLIDAYS.add(weekday(newYear) >= SATURDAY ? nextMonday(newYear) : newYear);
        long easter = easter(year);
        HOLIDAYS.add(easter - 2);
        HOLIDAYS.add(easter + 1);
        // Moved to the anniversary of the end of the war in Europe.
        HOLIDAYS.add(year == 1995 || year == 2020 ? number(year, 5, 8) : firstMonday(year, 5));
        addSpring(year);
        HOLIDAYS.add(lastMonday(year, 8));
        addChristmas(year);
        // The millennium, a wedding, a funeral, a coronation.
        switch (year) {
            case 1999 -> HOLIDAYS.add(number(1999, 12, 31));
            case 2011 -> HOLIDAYS.add(number(2011, 4, 29));
            case 2022 -> HOLIDAYS.add(number(2022, 9, 19));
            case 2023 -> HOLIDAYS.add(number(2023, 5, 8));
            default -> {}
        }
    }

    /** In the years of three jubilees the day was moved to June, beside a day more. */
    private static void addSpring(int year) {
        switch (year) {
            case 2002 -> HOLIDAYS.addAll(List.of(number(2002, 6, 3), number(2002, 6, 4)));
            case 2012 -> HOLIDAYS.addAll(List.of(number(2012, 6, 4), number(2012, 6, 5)));
            case 2022 -> HOLIDAYS.addAll(List.of(number(2022, 6, 2), number(2022, 6, 3)));
            default -> HOLIDAYS.add(lastMonday(year, 5));
        }
    }

    /** Two working days are lost each Christmas, whatever the weekdays are. */
    private static void addChristmas(int year) {
        int lost = 0;
        for (long day = number(year, 12, 25); lost < 2; day++) {
            if (weekday(day) < SATURDAY) {
                HOLIDAYS.add(day);
                lost++;
            }
        }
    }

    private static long nextMonday(long day) {
        long next = day;
        while (weekday(next) != MONDAY) {
            next++;
        }
        return next;
    }

    private static long firstMonday(int year, int month) {
        return nextMonday(number(year, month, 1));
    }

    static long lastMonday(int year, int month) {
        return lastOf(year, month, MONDAY);
    }

    private static long lastOf(int year, int month, int weekday) {
        long day = number(year, month, daysIn(year, month));
        while (weekday(day) != weekday) {
            day--;
        }
        return day;
    }

    /** Easter Sunday by the tables of the Prayer Book, in the form of Meeus, Jones and Butcher. */
    static long easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int march = h + l - 7 * m + 22;
        return march <= 31 ? number(year, 3, march) : number(year, 4, march - 31);
    }

    static boolean isWorkingDay(long day) {
        return weekday(day) < SATURDAY && !HOLIDAYS.contains(day);
    }

    /** The day itself is not counted. */
    static long workingDaysAfter(long day, int many) {
        long last = day;
        for (int counted = 0; counted < many; ) {
            last++;
            if (isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    // --- months, years and ages

    /** The corresponding day of the month that is so many months on, or its last day where there is none. */
    static long monthsAfter(long day, int many) {
        var start = day(day);
        int month = start.month;
        int year = start.year;
        for (int passed = 0; passed < many; passed++) {
            month++;
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        return number(year, month, Math.min(start.ofMonth, daysIn(year, month)));
    }

    /** The corresponding day so many months back, or the last day of that month where there is none. */
    static long monthsBefore(long day, int many) {
        var end = day(day);
        int month = end.month;
        int year = end.year;
        for (int passed = 0; passed < many; passed++) {
            month--;
            if (month < 1) {
                month = 12;
                year--;
            }
        }
        return number(year, month, Math.min(end.ofMonth, daysIn(year, month)));
    }

    /** Who was born on 29 February is a year older on 1 March where there is no such day. */
    static long birthday(long born, int age) {
        var day = day(born);
        int year = day.year + age;
        return day.month == 2 && day.ofMonth == 29 && !isLeap(year)
                ? number(year, 3, 1)
                : number(year, day.month, day.ofMonth);
    }

    static int age(long born, long on) {
        int age = 0;
        while (birthday(born, age + 1) <= on) {
            age++;
        }
        return age;
    }

    // --- hours

    /** A minute of a day, as the clock on the wall shows it. */
    record Moment(long day, int minute) {}

    /** Real hours on: summer time begins and ends at one in the morning, Greenwich time, on a last Sunday. */
    static Moment hoursAfter(long day, int minute, int hours) {
        long greenwich = day * MINUTES_OF_A_DAY + minute;
        if (isSummerTime(greenwich - MINUTES_OF_AN_HOUR)) {
            greenwich -= MINUTES_OF_AN_HOUR;
        }
        greenwich += (long) hours * MINUTES_OF_AN_HOUR;
        long wall = isSummerTime(greenwich) ? greenwich + MINUTES_OF_AN_HOUR : greenwich;
        return new Moment(wall / MINUTES_OF_A_DAY, (int) (wall % MINUTES_OF_A_DAY));
    }

    private static boolean isSummerTime(long greenwich) {
        int year = day(greenwich / MINUTES_OF_A_DAY).year;
        long begins = lastOf(year, 3, SUNDAY) * MINUTES_OF_A_DAY + MINUTES_OF_AN_HOUR;
        long ends = lastOf(year, 10, SUNDAY) * MINUTES_OF_A_DAY + MINUTES_OF_AN_HOUR;
        return greenwich >= begins && greenwich < ends;
    }

    static long clocksChange(int year, int month) {
        return lastOf(year, month, SUNDAY);
    }
}
