package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Special guardianship. Children Act 1989, section 14A(7) to (11): who wants it gives notice to the council that looks after
 * the child, which reports to the court, and without the report there is no order. No law says by when: the service reports
 * within twelve weeks of the notice and awaits the order, or another end, for twenty-six weeks from the report.
 *
 * <p>Where two people want it, the record of care does not tell whose order it was; it answers every wish of which no other
 * end was told.
 */
final class GuardianshipLaw {
    private static final int REPORT_WEEKS = 12;
    private static final int ORDER_WEEKS = 26;
    private static final List<String> ORDERS = List.of("E43", "E44", "E45", "E46", "E47", "E48");

    private GuardianshipLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        for (var wish : tale.all(What.GUARDIAN_ASKED)) {
            boolean isInCare = wish.day() >= tale.start() && wish.day() <= tale.over();
            if (isInCare && wish.day() >= tale.useSince()) {
                asked.addAll(follow(tale, wish));
            }
        }
        return asked;
    }

    private static List<Asked> follow(Tale tale, Happening wish) {
        long givenUp = first(tale, wish, What.GUARDIAN_REFUSED, What.GUARDIAN_WITHDREW);
        long over = Math.min(tale.over(), Math.min(givenUp, first(tale, wish, What.GUARDIAN_FOUND)));
        long report = first(tale, wish, What.GUARDIAN_REPORT);
        long reportBy = weeks(wish.day(), REPORT_WEEKS);
        var asked = new ArrayList<Asked>();
        asked.add(Asked.of(
                "GUARDIANSHIP_REPORT", wish.day(), reportBy, Asked.standing(reportBy, report, over, tale.today())));
        if (report != NEVER) {
            long orderBy = weeks(report, ORDER_WEEKS);
            long order = ORDERS.contains(tale.ceased()) && givenUp > tale.careEnded() ? tale.careEnded() : NEVER;
            asked.add(Asked.of(
                    "GUARDIANSHIP_ORDER", report, orderBy, Asked.standing(orderBy, order, over, tale.today())));
        }
        return asked;
    }

    /** The first thing of some kinds told of a wish while the child was in care. */
    private static long first(Tale tale, Happening wish, What... kinds) {
        for (var one : tale.all(kinds)) {
            if (one.word().equals(wish.word()) && one.day() <= tale.over()) {
                return one.day();
            }
        }
        return NEVER;
    }

    private static long weeks(long day, int many) {
        long last = day;
        for (int week = 0; week < many; week++) {
            last += 7;
        }
        return last;
    }
}
