package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Reviews, lived through from day to day.
 *
 * <p>Regulation 33: the case is reviewed within 20 working days of the child becoming looked after, again not more than three
 * months after that, then not more than six months after each review. Adoption Agencies Regulations, regulation 36: with
 * authority to place within three months and then six; once placed within four weeks, three months after that, then six.
 * Regulation 48: short breaks within three months and then six.
 */
final class ReviewLaw {
    private static final int FIRST = 20;

    private record Wanted(long from, long by) {}

    private ReviewLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        long last = Math.min(tale.today(), Math.min(tale.careEnded(), tale.grownUp()));
        long dropped = Math.min(tale.careEnded(), tale.grownUp());
        long authority = tale.stays().stream()
                .filter(stay -> stay.order().equals("E1"))
                .mapToLong(Tale.Stay::from)
                .findFirst()
                .orElse(NEVER);
        long placing = tale.first(What.PLACED_FOR_ADOPTION);
        var reviews = tale.all(What.REVIEW);
        var earlyReviews = tale.all(What.EARLY_REVIEW);

        var asked = new ArrayList<Asked>();
        var wanted = new ArrayList<Wanted>();
        wanted.add(new Wanted(tale.start(), Almanac.workingDaysAfter(tale.start(), FIRST)));
        int held = 0;
        int heldSincePlacing = 0;
        for (long day = tale.start(); day <= last; day++) {
            for (int again = count(reviews, day); again > 0; again--) {
                for (var one : wanted) {
                    if (one.by() <= dropped) {
                        asked.add(asked(one, day, NEVER, tale.today()));
                    }
                }
                wanted.clear();
                held++;
                wanted.add(new Wanted(
                        day, Almanac.monthsAfter(day, months(day, held, authority, placing, heldSincePlacing))));
                heldSincePlacing += day > placing ? 1 : 0;
            }
            for (var early : earlyReviews) {
                if (early.day() == day) {
                    wanted.add(new Wanted(day, early.second()));
                }
            }
            if (day == authority && day <= placing) {
                anew(wanted, day, Almanac.monthsAfter(day, 3));
            }
            if (day == placing) {
                anew(wanted, day, day + 4 * 7);
            }
        }
        for (var one : wanted) {
            if (one.by() <= dropped) {
                asked.add(asked(one, NEVER, tale.over(), tale.today()));
            }
        }
        return asked;
    }

    private static int months(long day, int held, long authority, long placing, int heldSincePlacing) {
        if (day > placing) {
            return heldSincePlacing == 0 ? 3 : 6;
        }
        return day > authority || held > 1 ? 6 : 3;
    }

    /** What is not overdue gives way to the new clock. */
    private static void anew(List<Wanted> wanted, long day, long by) {
        wanted.removeIf(one -> one.by() >= day);
        wanted.add(new Wanted(day, by));
    }

    private static int count(List<Tale.Happening> all, long day) {
        int count = 0;
        for (var one : all) {
            count += one.day() == day ? 1 : 0;
        }
        return count;
    }

    /** Children who leave before the day are not asked for; one that was due by the day they left was not held. */
    private static Asked asked(Wanted one, long met, long over, long today) {
        var standing = met == NEVER && over != NEVER
                ? "missed, over on " + Almanac.words(over)
                : Asked.standing(one.by(), met, over, today);
        return Asked.of("REVIEW", one.from(), one.by(), standing);
    }

    static List<Asked> readShortBreaks(Tale told) {
        var tale = told.known();
        long over = tale.careEnded() == NEVER ? NEVER : Almanac.monthsAfter(tale.careEnded(), 6);
        long adult = tale.grownUp() <= tale.today() ? tale.grownUp() : NEVER;
        long from = tale.start();
        long by = Almanac.monthsAfter(from, 3);
        var asked = new ArrayList<Asked>();
        for (var review : tale.all(What.REVIEW)) {
            if (review.day() >= tale.start() && review.day() <= Math.min(over, adult)) {
                asked.add(Asked.of(
                        "SHORT_BREAK_REVIEW", from, by, Asked.standing(by, review.day(), NEVER, tale.today())));
                from = review.day();
                by = Almanac.monthsAfter(from, 6);
            }
        }
        if (tale.today() <= over) {
            asked.add(Asked.of("SHORT_BREAK_REVIEW", from, by, Asked.standing(by, NEVER, adult, tale.today())));
        }
        return asked;
    }
}
