package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Visits during short breaks, lived through from day to day. Regulation 48(3)(c): as often as was agreed, for as long as
 * the breaks go on. A later agreement may bring the next visit forward, never put it off. Breaks recorded one by one go on
 * while no more than six months lie between them; how long a series lasted is known only then. The law gives no other
 * length: without an agreement no visit is asked for.
 */
final class ShortBreakLaw {
    private static final int MONTHS_BETWEEN = 6;

    /** Breaks that belong together. */
    private record Series(long from, long lastEnd) {}

    private ShortBreakLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var all = series(tale);
        var asked = new ArrayList<Asked>();
        for (int at = 0; at < all.size(); at++) {
            long next = at + 1 < all.size() ? all.get(at + 1).from() : NEVER;
            asked.addAll(live(tale, all.get(at), next));
        }
        return asked;
    }

    private static List<Series> series(Tale tale) {
        var all = new ArrayList<Series>();
        all.add(new Series(tale.start(), tale.careEnded()));
        for (var one : tale.all(What.BREAK)) {
            var last = all.getLast();
            long end = one.second() <= tale.today() ? one.second() : NEVER;
            if (Almanac.monthsAfter(last.lastEnd(), MONTHS_BETWEEN) < one.day()) {
                all.add(new Series(one.day(), end));
            } else {
                all.set(all.size() - 1, new Series(last.from(), end));
            }
        }
        return all;
    }

    private static List<Asked> live(Tale tale, Series series, long nextSeries) {
        long over = over(tale, series);
        long weeks = 0;
        long from = NEVER;
        long by = NEVER;
        var asked = new ArrayList<Asked>();
        var told = tale.all(What.VISITING_AGREED, What.VISIT, What.VISIT_ON_SCREEN);
        for (long day = series.from(); day <= Math.min(tale.today(), over) && day < nextSeries; day++) {
            for (var one : on(day, told, What.VISITING_AGREED)) {
                weeks = one.second();
                if (day + 7 * weeks < by) {
                    from = day;
                    by = day + 7 * weeks;
                }
            }
            for (var one : on(day, told, What.VISIT, What.VISIT_ON_SCREEN)) {
                if (by != NEVER && VisitLaw.counts(one)) {
                    asked.add(visit(from, by, Asked.standing(by, day, NEVER, tale.today())));
                    from = day;
                    by = day + 7 * weeks;
                }
            }
        }
        if (by != NEVER) {
            asked.add(visit(from, by, Asked.standing(by, NEVER, over, tale.today())));
        }
        return asked;
    }

    private static Asked visit(long from, long by, String standing) {
        return Asked.of("SHORT_BREAK_VISIT", from, by, standing);
    }

    private static List<Happening> on(long day, List<Happening> told, What... kinds) {
        return told.stream()
                .filter(one -> one.day() == day && List.of(kinds).contains(one.what()))
                .toList();
    }

    /** An agreement ends when it is ended; the 18th birthday ends every series. */
    private static long over(Tale tale, Series series) {
        boolean isAgreement = tale.stays().getFirst().order().equals("V4");
        boolean isOver = series.lastEnd() != NEVER
                && (isAgreement || Almanac.monthsAfter(series.lastEnd(), MONTHS_BETWEEN) < tale.today());
        long grownUp = tale.grownUp() <= tale.today() ? tale.grownUp() : NEVER;
        return Math.min(isOver ? series.lastEnd() : NEVER, grownUp);
    }
}
