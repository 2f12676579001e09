package org.carejourney.adapters.ssda903;

import java.time.LocalDate;
import java.util.Optional;

/** Dates as returns write them, dd/mm/yyyy, a single digit for day or month being understood. */
final class Dates {
    /** Not a day of any calendar. */
    static final int UNREADABLE = -1;
    /** A day, but of no time that a return speaks of. */
    static final int UNLIKELY = -2;

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 200;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Optional<LocalDate>[] KNOWN = new Optional[YEARS * 12 * 31];

    private Dates() {}

    /** A number that stands for the date, or {@link #UNREADABLE} or {@link #UNLIKELY}; earlier dates have smaller ones. */
    static int parse(byte[] bytes, int start, int end) {
        int at = start;
        int day = 0;
        int month = 0;
        int year = 0;
        int digits = 0;
        int part = 0;
        for (; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits++;
                switch (part) {
                    case 0 -> day = day * 10 + digit;
                    case 1 -> month = month * 10 + digit;
                    default -> year = year * 10 + digit;
                }
                if (digits > (part == 2 ? 4 : 2)) {
                    return UNREADABLE;
                }
            } else if (bytes[at] == '/' && part < 2 && digits > 0) {
                part++;
                digits = 0;
            } else {
                return UNREADABLE;
            }
        }
        if (part != 2 || digits != 4 || month < 1 || month > 12 || day < 1 || day > length(month, year)) {
            return UNREADABLE;
        }
        return year < FIRST_YEAR || year >= FIRST_YEAR + YEARS
                ? UNLIKELY
                : ((year - FIRST_YEAR) * 12 + month - 1) * 31 + day - 1;
    }

    private static int length(int month, int year) {
        boolean isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && isLeapYear ? 29 : LENGTHS[month - 1];
    }

    static Optional<LocalDate> of(int parsed) {
        var known = KNOWN[parsed];
        if (known == null) {
            known = Optional.of(LocalDate.of(parsed / 31 / 12 + FIRST_YEAR, parsed / 31 % 12 + 1, parsed % 31 + 1));
            KNOWN[parsed] = known;
        }
        return known;
    }
}
