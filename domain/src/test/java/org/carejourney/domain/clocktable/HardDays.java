package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.number;

import java.util.List;
import java.util.Random;

/** Days on which calendars go wrong, and the days about them. */
final class HardDays {
    /** Moved or added holidays: a wedding, jubilees, the day moved in 2020, a funeral, a coronation. */
    private static final List<Long> ONCE = List.of(
            number(2011, 4, 29),
            number(2012, 6, 4),
            number(2012, 6, 5),
            number(2020, 5, 8),
            number(2022, 6, 2),
            number(2022, 6, 3),
            number(2022, 9, 19),
            number(2023, 5, 8));

    private static final List<Integer> MONTH_ENDS =
            List.of(131, 228, 301, 330, 331, 430, 531, 630, 731, 829, 830, 831, 930, 1031, 1130, 1231);

    private final Random random;

    HardDays(Random random) {
        this.random = random;
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A day of some year, likely a hard one. */
    long day(int from, int to) {
        int year = from + random.nextInt(to - from + 1);
        return switch (random.nextInt(9)) {
            case 0, 1 -> leap(from, to) + random.nextInt(3) - 1;
            case 2 -> {
                int end = oneOf(MONTH_ENDS);
                yield number(year, end / 100, end % 100);
            }
            case 3 -> number(year, 12, 1 + random.nextInt(31));
            case 4 -> Almanac.easter(year) - random.nextInt(36) + 3;
            case 5 -> {
                long once = oneOf(ONCE);
                int happened = Almanac.day(once).year();
                yield happened < from || happened > to ? Almanac.lastMonday(year, 5) : once - random.nextInt(33) + 2;
            }
            case 6 -> Almanac.clocksChange(year, random.nextBoolean() ? 3 : 10) - random.nextInt(5);
            case 7 -> weekend(number(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
            default -> number(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    /** The last day of February, a 29th where some year has one. */
    private long leap(int from, int to) {
        int year = from + random.nextInt(to - from + 1);
        for (int other = from; other <= to && !Almanac.isLeap(year); other++) {
            year = Almanac.isLeap(other) ? other : year;
        }
        return number(year, 2, Almanac.isLeap(year) ? 29 : 28);
    }

    private static long weekend(long day) {
        long next = day;
        while (Almanac.weekday(next) < Almanac.SATURDAY) {
            next++;
        }
        return next;
    }

    /** Mostly on the last day in time or beside it. */
    long near(long due) {
        return due + oneOf(List.of(0, 0, 0, 1, 1, -1, -1, 2, -6, 9));
    }

    /** The birth of one who is so old on a day, now and then to the day, and now and then on 29 February. */
    long born(long day, int age) {
        int year = Almanac.day(day).year() - age;
        if (oneIn(8)) {
            while (!Almanac.isLeap(year)) {
                year--;
            }
            return number(year, 2, 29);
        }
        return birthday(day, age) + (oneIn(3) ? upTo(2) - 1 : -upTo(364));
    }

    /** The birth of one who comes of age within two years, often on a hard day. */
    long growsUpSoonAfter(long start) {
        int year = Almanac.day(start).year();
        long day = day(year, year + 1);
        return birthday(day > start ? day : start + 1 + upTo(500), 18);
    }

    /** The birth of one who is so old on the very day. */
    long birthday(long day, int age) {
        var date = Almanac.day(day);
        int ofMonth = date.month() == 2 ? Math.min(28, date.ofMonth()) : date.ofMonth();
        return number(date.year() - age, date.month(), ofMonth);
    }
}
