package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Care proceedings. Children Act 1989, section 32: disposed of within twenty-six weeks beginning with the day of issue; more
 * time eight weeks at most, from the end of the period extended or the decision, whichever is later. Practice Direction
 * 12A: the case management hearing by working day 18, the day of issue being day 1.
 */
final class CourtLaw {
    private CourtLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        long issued = tale.first(What.ISSUED);
        if (issued == NEVER) {
            return asked;
        }
        long order = tale.stays().stream()
                .filter(stay -> stay.order().equals("C2") && stay.from() > issued)
                .mapToLong(Tale.Stay::from)
                .findFirst()
                .orElse(NEVER);
        long ended = tale.first(What.CASE_ENDED) != NEVER ? tale.first(What.CASE_ENDED) : order;
        long closed = tale.grownUp() <= tale.today() ? tale.grownUp() : NEVER;
        long by = lastDay(issued);
        asked.add(Asked.of("FINAL_ORDER", issued, by, Asked.standing(by, ended, closed, tale.today())));
        var extensions = tale.all(What.EXTENDED);
        for (int at = 0; at < extensions.size(); at++) {
            var one = extensions.get(at);
            boolean isLast = at + 1 == extensions.size();
            asked.add(Asked.of(
                    "COURT_TIMETABLE",
                    one.day(),
                    one.second(),
                    isLast ? Asked.standing(one.second(), ended, closed, tale.today()) : Asked.leftOut()));
        }
        long hearing = hearingBy(issued);
        asked.add(Asked.of(
                "CASE_MANAGEMENT_HEARING",
                issued,
                hearing,
                Asked.standing(hearing, tale.first(What.CASE_MANAGEMENT_HELD), Math.min(ended, closed), tale.today())));
        return asked;
    }

    /** Counted off: the day of issue is the first day of the first week. */
    static long lastDay(long issued) {
        long last = issued - 1;
        for (int week = 1; week <= 26; week++) {
            last += 7;
        }
        return last;
    }

    private static long hearingBy(long issued) {
        long day = issued;
        int number = 1;
        while (number < 18) {
            day++;
            number += Almanac.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
