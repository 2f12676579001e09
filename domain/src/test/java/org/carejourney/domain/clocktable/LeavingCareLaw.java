package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * The pathway plan, its reviews and the adviser's visits, lived through from day to day.
 *
 * <p>The service has the plan in place three months after the day on which the young person becomes eligible. Care Leavers
 * Regulations, regulation 7: it is reviewed at most six months after it was approved, and after each review. Regulation
 * 8(2): a visit within seven days of the first day in a new home, again before the plan is reviewed, then at most two
 * months apart; the service does it whoever provides the home, and takes leaving care for coming to a new one. Before the
 * plan is reviewed means by the last day for the review, held sooner or not. A move brings a visit forward and puts none
 * off; the next visit is the first one there all the same.
 *
 * <p>Children Act, section 23CZB: from 21 to 25 support is owed again from the day on which it is asked for. What was open
 * when it had ended ended with it; the next review is six months and the next visit two months from that day.
 *
 * <p>Of those who were eligible, or had left, when recording began, the review before and the visit before are taken as of
 * that day, unless a plan is on record.
 */
final class LeavingCareLaw {
    private static final int MONTHS_TO_PLAN = 3;
    private static final int MONTHS_TO_REVIEW = 6;
    private static final int MONTHS_TO_VISIT = 2;

    private LeavingCareLaw() {}

    static List<Asked> readPlans(Tale told) {
        var tale = told.known();
        long eligible = LastingHomeLaw.eligible(tale);
        if (eligible > tale.today()) {
            return List.of();
        }
        var asked = new ArrayList<>(reviews(tale, eligible));
        if (eligible >= tale.useSince()) {
            long by = Almanac.monthsAfter(eligible, MONTHS_TO_PLAN);
            long approved = tale.first(What.PATHWAY_APPROVED);
            asked.add(Asked.of("PATHWAY_PLAN", eligible, by, Asked.standing(by, approved, over(tale), tale.today())));
        }
        return asked;
    }

    private static List<Asked> reviews(Tale tale, long eligible) {
        long from = begins(tale, eligible);
        var asked = new ArrayList<Asked>();
        if (from > tale.today()) {
            return asked;
        }
        boolean isBegunByReview = tale.first(What.PATHWAY_APPROVED) == NEVER && eligible >= tale.useSince();
        for (long day = isBegunByReview ? from + 1 : from; day <= tale.today(); day++) {
            if (isAskedAgain(tale, day)) {
                long by = Almanac.monthsAfter(from, MONTHS_TO_REVIEW);
                asked.add(Asked.of("PATHWAY_PLAN_REVIEW", from, by, endedWithSupport(tale, by, day)));
                from = day;
            }
            for (var one : tale.all(What.PATHWAY_REVIEWED)) {
                if (one.day() == day) {
                    asked.add(review(tale, from, day));
                    from = day;
                }
            }
        }
        asked.add(review(tale, from, NEVER));
        return asked;
    }

    private static long begins(Tale tale, long eligible) {
        long approved = tale.first(What.PATHWAY_APPROVED);
        if (approved != NEVER) {
            return approved;
        }
        return eligible >= tale.useSince() ? tale.first(What.PATHWAY_REVIEWED) : tale.useSince();
    }

    private static Asked review(Tale tale, long from, long held) {
        long by = Almanac.monthsAfter(from, MONTHS_TO_REVIEW);
        return Asked.of("PATHWAY_PLAN_REVIEW", from, by, Asked.standing(by, held, over(tale), tale.today()));
    }

    static List<Asked> readVisits(Tale told) {
        var tale = told.known();
        long eligible = LastingHomeLaw.eligible(tale);
        long left = Math.min(tale.careEnded(), tale.grownUp());
        if (eligible > tale.today() || left > tale.today()) {
            return List.of();
        }
        var reviews = reviews(tale, eligible);
        boolean isNew = left >= tale.useSince();
        long from = isNew ? left : tale.useSince();
        long by = isNew ? left + 7 : Almanac.monthsAfter(from, MONTHS_TO_VISIT);
        var asked = new ArrayList<Asked>();
        for (long day = from; day <= tale.today(); day++) {
            for (var one : on(day, tale)) {
                if (one.what() == What.SUPPORT_SETTLED) {
                    asked.add(visit(from, by, endedWithSupport(tale, by, day)));
                    from = day;
                    by = Almanac.monthsAfter(day, MONTHS_TO_VISIT);
                    isNew = false;
                } else if (one.what() == What.ADVISER_VISITED) {
                    asked.add(visit(from, by, Asked.standing(by, day, NEVER, tale.today())));
                    from = day;
                    by = Almanac.monthsAfter(day, MONTHS_TO_VISIT);
                    by = isNew ? Math.min(by, lastDayForReview(reviews, day)) : by;
                    isNew = false;
                } else if (day > left) {
                    isNew = true;
                    from = day + 7 < by ? day : from;
                    by = Math.min(by, day + 7);
                }
            }
        }
        asked.add(visit(from, by, Asked.standing(by, NEVER, over(tale), tale.today())));
        return asked;
    }

    private static Asked visit(long from, long by, String standing) {
        return Asked.of("ADVISER_VISIT", from, by, standing);
    }

    /** Who moved and was visited on one day was visited in the new home. */
    private static List<Happening> on(long day, Tale tale) {
        var all = new ArrayList<>(tale.all(What.LEAVER_MOVED));
        if (isAskedAgain(tale, day)) {
            all.addAll(tale.all(What.SUPPORT_SETTLED));
        }
        all.addAll(tale.all(What.ADVISER_VISITED));
        return all.stream().filter(one -> one.day() == day).toList();
    }

    /** Nothing is owed between the end of support and the day on which it is asked for again. */
    private static boolean isAskedAgain(Tale tale, long day) {
        return tale.all(What.SUPPORT_SETTLED).stream()
                        .anyMatch(one -> one.day() == day && one.word().equals("GOES_ON"))
                && over(tale.on(day - 1).known()) != NEVER;
    }

    private static String endedWithSupport(Tale tale, long by, long askedAgain) {
        return Asked.standing(by, NEVER, over(tale.on(askedAgain - 1).known()), tale.today());
    }

    private static long lastDayForReview(List<Asked> reviews, long after) {
        return reviews.stream()
                .mapToLong(Asked::due)
                .filter(due -> due > after)
                .min()
                .orElse(NEVER);
    }

    /**
     * When support came to its end: six months back home, in another council's care, no longer wanted, or at 21; at 25
     * where it was asked for in the three months before 21 or later.
     */
    static long over(Tale tale) {
        long over = LastingHomeLaw.lost(tale);
        if (tale.ceased().equals("E3")) {
            over = Math.min(over, tale.careEnded());
        }
        int limit = 21;
        long unwanted = NEVER;
        long talk = Almanac.monthsBefore(Almanac.birthday(tale.born(), limit), 3);
        for (var settled : tale.all(What.SUPPORT_SETTLED)) {
            switch (settled.word()) {
                case "GOES_ON" -> {
                    limit = settled.day() >= talk ? 25 : limit;
                    unwanted = NEVER;
                }
                case "ENDS_AT_21" -> limit = 21;
                default -> unwanted = Math.min(unwanted, settled.day());
            }
        }
        over = Math.min(over, unwanted);
        over = Math.min(over, Almanac.birthday(tale.born(), limit));
        return over <= tale.today() ? over : NEVER;
    }
}
