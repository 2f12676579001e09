package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.calendar.SchoolTerm.Season;

/**
 * The terms of the council's schools, one year a line: first school day, Monday of half-term and last school day of the
 * spring, the summer and the autumn term.
 *
 * <p>Local: law does not fix terms, each council and academy does. The spring and summer of 2021 are the service's own;
 * the other years follow the council's pattern (two weeks at Christmas and around Easter, a week in the middle of each
 * term) and are to be checked against the published dates.
 */
final class LocalTerms {
    static final LocalDate KNOWN_FROM = LocalDate.of(2015, 1, 1);
    static final LocalDate KNOWN_UNTIL = LocalDate.of(2030, 12, 31);

    private static final int LAST_DAY_OF_A_WEEK_OFF = 4;

    private static final String TERMS = """
            2015 01-05 02-16 03-27 04-13 05-25 07-24 09-02 10-26 12-18
            2016 01-04 02-15 03-18 04-04 05-30 07-22 09-05 10-24 12-16
            2017 01-03 02-20 04-07 04-24 05-29 07-21 09-04 10-30 12-22
            2018 01-08 02-19 03-23 04-09 05-28 07-20 09-03 10-29 12-21
            2019 01-07 02-18 04-12 04-29 05-27 07-19 09-02 10-28 12-20
            2020 01-06 02-17 04-03 04-20 05-25 07-24 09-02 10-26 12-18
            2021 01-04 02-15 03-26 04-12 05-31 07-23 09-02 10-25 12-17
            2022 01-04 02-21 04-08 04-25 05-30 07-22 09-05 10-24 12-16
            2023 01-03 02-20 03-31 04-17 05-29 07-21 09-04 10-30 12-22
            2024 01-08 02-19 03-22 04-08 05-27 07-19 09-02 10-28 12-20
            2025 01-06 02-17 04-11 04-28 05-26 07-18 09-02 10-27 12-19
            2026 01-05 02-16 03-27 04-13 05-25 07-24 09-02 10-26 12-18
            2027 01-04 02-15 03-19 04-05 05-31 07-23 09-02 10-25 12-17
            2028 01-04 02-21 04-07 04-24 05-29 07-21 09-04 10-30 12-22
            2029 01-08 02-19 03-23 04-09 05-28 07-20 09-03 10-29 12-21
            2030 01-07 02-18 04-12 04-29 05-27 07-19 09-02 10-28 12-20
            """;

    private LocalTerms() {}

    /** In order of time. */
    static List<SchoolTerm> all() {
        var terms = new ArrayList<SchoolTerm>();
        for (var line : TERMS.lines().toList()) {
            var words = List.of(line.split(" ", -1));
            for (var season : Season.values()) {
                int at = 1 + 3 * season.ordinal();
                var off = day(words, at + 1);
                terms.add(new SchoolTerm(
                        season,
                        day(words, at),
                        new DateRange(off, off.plusDays(LAST_DAY_OF_A_WEEK_OFF)),
                        day(words, at + 2)));
            }
        }
        return List.copyOf(terms);
    }

    private static LocalDate day(List<String> words, int at) {
        return LocalDate.parse(words.getFirst() + "-" + words.get(at));
    }
}
