package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.clocktable.Tale.Stay;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Visits, lived through from day to day. Regulation 28: within a week of the start of each placement, then at most six weeks
 * apart in its first year; after it three months where the placement is meant to last until 18, six where a child in
 * long-term fostering agrees, else six weeks; weekly to the first review where the carer has temporary approval, and then
 * every four weeks, so too with parents under an interim order; with parents not assessed weekly, then six weeks; within a
 * week of a care order with parents, then six weeks. Adoption Agencies Regulations, regulation 36(4): weekly to the first
 * review, then as it decides.
 */
final class VisitLaw {
    /** Face to face again from the day after. */
    private static final long SCREENS_UNTIL = Almanac.number(2021, 9, 30);

    private static final Gap WEEK = new Gap(7, 0);
    private static final Gap FOUR_WEEKS = new Gap(28, 0);
    private static final Gap SIX_WEEKS = new Gap(42, 0);
    private static final Gap THREE_MONTHS = new Gap(0, 3);
    private static final Gap SIX_MONTHS = new Gap(0, 6);

    /** How long may lie between two visits. */
    private record Gap(int days, int months) {
        long after(long day) {
            return months > 0 ? Almanac.monthsAfter(day, months) : day + days;
        }
    }

    private final Tale tale;
    private final List<Stay> arrivals;
    private final List<Stay> homes;
    private final List<Happening> told;
    private final List<Happening> reviews;

    private VisitLaw(Tale whole) {
        this.tale = whole.known();
        this.arrivals = tale.arrivals();
        this.homes = tale.stays().stream().filter(stay -> !stay.isTemporary()).toList();
        this.told = tale.all(What.VISITING_AGREED, What.APPROVED_FOR_NOW, What.APPROVED);
        this.reviews = tale.all(What.REVIEW);
    }

    static List<Asked> read(Tale told) {
        return new VisitLaw(told).read();
    }

    static boolean counts(Happening visit) {
        return visit.what() == What.VISIT || visit.day() <= SCREENS_UNTIL;
    }

    /** The last day for the visit after one made on a day. */
    static long next(Tale told, long day) {
        return new VisitLaw(told.on(day)).gap(day).after(day);
    }

    private List<Asked> read() {
        long over = tale.over();
        long last = Math.min(tale.today(), over);
        long from = tale.start();
        long by = from + 7;
        var visits = tale.all(What.VISIT, What.VISIT_ON_SCREEN);
        var asked = new ArrayList<Asked>();
        for (long day = tale.start(); day <= last; day++) {
            if (day > tale.start()) {
                long sooner = sooner(day);
                if (sooner < by) {
                    from = day;
                    by = sooner;
                }
            }
            for (var visit : visits) {
                if (visit.day() == day && counts(visit)) {
                    asked.add(Asked.of("VISIT", from, by, Asked.standing(by, day, NEVER, tale.today())));
                    from = day;
                    by = gap(day).after(day);
                }
            }
        }
        if (by < tale.grownUp()) {
            asked.add(Asked.of("VISIT", from, by, Asked.standing(by, NEVER, over, tale.today())));
        }
        return asked;
    }

    /** What happened on the day may want a visit sooner than the one before promised. */
    private long sooner(long day) {
        boolean isArrival = arrived(day).from() == day;
        boolean isOrdered = isOrderWithParents(home(day)) && !isOrderWithParents(home(day - 1));
        if (isArrival || isOrdered) {
            return day + 7;
        }
        long today = gap(day).after(day);
        return today < gap(day - 1).after(day) ? today : NEVER;
    }

    private Stay home(long day) {
        return latest(homes, day);
    }

    private Stay arrived(long day) {
        return latest(arrivals, day);
    }

    private static Stay latest(List<Stay> stays, long day) {
        var latest = stays.getFirst();
        for (var stay : stays) {
            latest = stay.from() <= day ? stay : latest;
        }
        return latest;
    }

    private Gap gap(long day) {
        var home = home(day);
        var arrived = arrived(day);
        var circumstance = "ORDINARY";
        long weeks = 0;
        for (var one : told) {
            if (one.day() <= day && arrived(one.day()).equals(arrived)) {
                circumstance = circumstance(circumstance, one);
                weeks = one.what() == What.VISITING_AGREED ? one.second() : weeks;
            }
        }
        if (home.isForAdoption()) {
            if (!isReviewed(since(day, Stay::isForAdoption), day)) {
                return WEEK;
            }
            return circumstance.equals("DECIDED_BY_ADOPTION_REVIEW") ? new Gap((int) weeks * 7, 0) : SIX_WEEKS;
        }
        if (circumstance.equals("OTHERS_RESPONSIBLE") || home.home().equals("R5")) {
            return SIX_WEEKS;
        }
        if (circumstance.equals("CARER_APPROVED_FOR_NOW")) {
            return isReviewed(arrived.from(), day) ? FOUR_WEEKS : WEEK;
        }
        if (isInterimWithParents(home)) {
            return isReviewed(since(day, VisitLaw::isInterimWithParents), day) ? FOUR_WEEKS : WEEK;
        }
        if (circumstance.equals("PARENTS_NOT_YET_ASSESSED")) {
            return isReviewed(arrived.from(), day) ? SIX_WEEKS : WEEK;
        }
        if (isOrderWithParents(home) || day < Almanac.birthday(arrived.from(), 1)) {
            return SIX_WEEKS;
        }
        boolean isFostered = home.home().startsWith("U");
        if (circumstance.equals("CHILD_AGREES_TO_FEWER") && isFostered) {
            return SIX_MONTHS;
        }
        boolean isToLast = List.of("MEANT_TO_LAST", "CHILD_AGREES_TO_FEWER").contains(circumstance)
                || List.of("U1", "U4").contains(home.home());
        return isToLast ? THREE_MONTHS : SIX_WEEKS;
    }

    /** What holds after something was told: a full approval ends a temporary one, and nothing else. */
    private static String circumstance(String before, Happening one) {
        return switch (one.what()) {
            case APPROVED_FOR_NOW -> "CARER_APPROVED_FOR_NOW";
            case APPROVED -> before.equals("CARER_APPROVED_FOR_NOW") ? "ORDINARY" : before;
            default -> one.word();
        };
    }

    private static boolean isInterimWithParents(Stay home) {
        return home.order().equals("C1") && home.home().equals("P1");
    }

    private static boolean isOrderWithParents(Stay home) {
        return home.order().equals("C2") && home.home().equals("P1");
    }

    private boolean isReviewed(long since, long day) {
        for (var review : reviews) {
            if (review.day() > since && review.day() <= day) {
                return true;
            }
        }
        return false;
    }

    /** The day from which something has been so without a break, with the same carers. */
    private long since(long day, Predicate<Stay> holds) {
        long since = day;
        while (since > arrived(day).from() && holds.test(home(since - 1))) {
            since--;
        }
        return since;
    }
}
