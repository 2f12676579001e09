package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Personal education plans, by the statutory guidance of 2018: started in ten working days of coming into care, there for the
 * first review in twenty, then one in each term; from the third birthday to the end of Year 13 (docs/adr/0076).
 */
final class PepLaw {
    private static final int SCHOOL_DAYS_IN_CARE = 20;

    /** A term of the council's schools: its first day, the Monday of half-term, its last day. */
    private record Term(long first, long half, long last) {
        boolean isSchoolDay(long day) {
            boolean isOff = day >= half && day <= half + 4;
            return day >= first && day <= last && !isOff && Almanac.isWorkingDay(day);
        }
    }

    private static final List<Term> TERMS = new ArrayList<>();

    static {
        year(2016, 104, 215, 318, 404, 530, 722, 905, 1024, 1216);
        year(2017, 103, 220, 407, 424, 529, 721, 904, 1030, 1222);
        year(2018, 108, 219, 323, 409, 528, 720, 903, 1029, 1221);
        year(2019, 107, 218, 412, 429, 527, 719, 902, 1028, 1220);
        year(2020, 106, 217, 403, 420, 525, 724, 902, 1026, 1218);
        year(2021, 104, 215, 326, 412, 531, 723, 902, 1025, 1217);
        year(2022, 104, 221, 408, 425, 530, 722, 905, 1024, 1216);
        year(2023, 103, 220, 331, 417, 529, 721, 904, 1030, 1222);
        year(2024, 108, 219, 322, 408, 527, 719, 902, 1028, 1220);
        year(2025, 106, 217, 411, 428, 526, 718, 902, 1027, 1219);
    }

    private static void year(int year, int... days) {
        for (int term = 0; term < 3; term++) {
            TERMS.add(new Term(
                    inYear(year, days[3 * term]), inYear(year, days[3 * term + 1]), inYear(year, days[3 * term + 2])));
        }
    }

    private static long inYear(int year, int monthAndDay) {
        return Almanac.number(year, monthAndDay / 100, monthAndDay % 100);
    }

    private PepLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        if (isAsked(tale, tale.start())) {
            long start = Almanac.workingDaysAfter(tale.start(), 10);
            asked.add(Asked.of(
                    "FIRST_PEP_START",
                    tale.start(),
                    start,
                    Asked.standing(start, started(tale), tale.over(), tale.today())));
            long first = Almanac.workingDaysAfter(tale.start(), 20);
            asked.add(Asked.of(
                    "FIRST_PEP",
                    tale.start(),
                    first,
                    Asked.standing(first, done(tale, tale.start(), tale.careEnded()), tale.over(), tale.today())));
        }
        for (int at = 0; at + 1 < TERMS.size(); at++) {
            ofTerm(tale, TERMS.get(at), TERMS.get(at + 1).first(), asked);
        }
        return asked;
    }

    private static void ofTerm(Tale tale, Term term, long next, List<Asked> asked) {
        boolean isInCare = tale.start() <= term.last() && tale.careEnded() > term.first();
        long from = Math.max(Math.max(term.first(), tale.start()), Almanac.birthday(tale.born(), 3));
        long schoolDays = 0;
        for (var each : TERMS) {
            for (long day = Math.max(each.first(), tale.start()); day <= Math.min(each.last(), term.last()); day++) {
                schoolDays += each.isSchoolDay(day) ? 1 : 0;
            }
        }
        boolean hasBegun = from <= term.last() && from <= tale.today();
        if (isInCare && hasBegun && isAsked(tale, from) && schoolDays >= SCHOOL_DAYS_IN_CARE) {
            long over = Math.min(tale.over(), next <= tale.today() ? next : NEVER);
            long met = done(tale, term.first(), next - 1);
            asked.add(Asked.of("PEP_OF_TERM", from, term.last(), Asked.standing(term.last(), met, over, tale.today())));
        }
    }

    private static boolean isAsked(Tale tale, long day) {
        int age = Almanac.age(tale.born(), day);
        return age >= 3 && age < 18 && yearGroup(tale.born(), day) <= 13;
    }

    /** Reception is the year after the fourth birthday; a birthday on 1 September belongs to the year that begins. */
    private static int yearGroup(long born, long day) {
        var date = Almanac.day(day);
        int begun = date.month() >= 9 ? date.year() : date.year() - 1;
        return Almanac.age(born, Almanac.number(begun, 8, 31)) - 4;
    }

    private static long started(Tale tale) {
        return tale.all(What.PEP_STARTED, What.PEP_MEETING).stream()
                .mapToLong(Tale.Happening::day)
                .filter(day -> day >= tale.start() && day <= tale.careEnded())
                .findFirst()
                .orElse(NEVER);
    }

    /** The first day on which a plan was both held, not before one day, and signed, not after another. */
    private static long done(Tale tale, long notBefore, long notAfter) {
        var meetings = tale.all(What.PEP_MEETING);
        var signings = tale.all(What.PEP_SIGNED);
        long done = NEVER;
        for (var signing : signings) {
            long held = meetings.get((int) signing.second()).day();
            long day = Math.max(held, signing.day());
            if (held >= notBefore && day <= notAfter) {
                done = Math.min(done, day);
            }
        }
        return done;
    }
}
