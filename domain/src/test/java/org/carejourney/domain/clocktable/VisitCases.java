package org.carejourney.domain.clocktable;

import java.util.List;
import org.carejourney.domain.clocktable.Tale.Stay;
import org.carejourney.domain.clocktable.Tale.What;

/** Invents tales of visits: orders, homes and agreements change between them, and first years end. */
final class VisitCases {
    private static final List<List<String>> HOMES = List.of(
            List.of("V2", "U6"),
            List.of("C2", "U4"),
            List.of("C2", "U6"),
            List.of("C1", "P1"),
            List.of("C2", "P1"),
            List.of("C1", "U3"),
            List.of("J1", "R5"),
            List.of("E1", "A6"),
            List.of("C2", "K2"));

    private static final List<String> AGREED = List.of(
            "MEANT_TO_LAST",
            "CHILD_AGREES_TO_FEWER",
            "PARENTS_NOT_YET_ASSESSED",
            "CARER_APPROVED_FOR_NOW",
            "OTHERS_RESPONSIBLE",
            "DECIDED_BY_ADOPTION_REVIEW",
            "ORDINARY");

    private final HardDays hard;
    private Tale tale;
    private long day;

    VisitCases(HardDays hard) {
        this.hard = hard;
        long start = hard.day(2008, 2023);
        long born = hard.oneIn(6) ? hard.growsUpSoonAfter(start) : hard.born(start, hard.upTo(13));
        var home = hard.oneOf(HOMES);
        this.day = start;
        this.tale = Tale.of(Math.min(start, born), new Stay(start, "S", home.getFirst(), home.getLast(), "X"));
    }

    Tale next() {
        long due = day + 7;
        for (int times = hard.upTo(9); times > 0; times--) {
            if (hard.oneIn(3)) {
                somethingChanges();
            }
            if (hard.oneIn(4)) {
                tale = tale.and(What.REVIEW, day + hard.upTo(12));
            }
            long firstYear = Almanac.birthday(tale.arrivals().getLast().from(), 1);
            boolean isAboutAYear = hard.oneIn(4) && day < firstYear - 2;
            due = isAboutAYear ? firstYear : VisitLaw.next(tale, day);
            day = Math.max(day, isAboutAYear ? firstYear + hard.upTo(4) - 2 : hard.near(due));
            tale = tale.and(
                    hard.oneOf(List.of(What.VISIT, What.VISIT, What.VISIT, What.VISIT_IN_VAIN, What.VISIT_ON_SCREEN)),
                    day);
            due = VisitLaw.next(tale, day);
        }
        return asked(due);
    }

    private void somethingChanges() {
        day += 1 + hard.upTo(20);
        var now = tale.stays().getLast();
        switch (hard.upTo(6)) {
            case 0 -> {
                var home = hard.oneOf(HOMES);
                tale = tale.stay(new Stay(day, "B", home.getFirst(), home.getLast(), "M" + day));
            }
            case 1 ->
                tale = tale.stay(new Stay(day, "L", now.order().equals("C2") ? "C1" : "C2", now.home(), now.carer()));
            case 2 -> tale = tale.stay(new Stay(day, "T", now.order(), now.home(), now.carer() + "N"));
            case 3 -> {
                tale = tale.stay(new Stay(day, "P", now.order(), "T3", "AWAY"));
                day += 1 + hard.upTo(9);
                tale = tale.stay(new Stay(day, "P", now.order(), now.home(), now.carer()));
            }
            case 4 -> tale = tale.and(hard.oneIn(2) ? What.APPROVED_FOR_NOW : What.APPROVED, day);
            default -> {
                var word = hard.oneOf(AGREED);
                long weeks = word.equals("DECIDED_BY_ADOPTION_REVIEW") ? 1 + hard.upTo(6) : 0;
                tale = tale.and(What.VISITING_AGREED, day, weeks, -1, word);
            }
        }
    }

    private Tale asked(long due) {
        var ended = hard.oneIn(5) ? tale.left(Math.max(day + 1, hard.near(due)), "E4A") : tale;
        long grownUp = ended.grownUp();
        if (grownUp < ended.careEnded()
                && !hard.oneIn(6)
                && grownUp > ended.stays().getLast().from()) {
            ended = ended.left(grownUp, "E5");
        }
        return ended.on(hard.oneIn(3) ? due + hard.upTo(100) : Math.max(day, hard.near(due)));
    }
}
