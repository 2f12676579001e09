package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.List;
import org.carejourney.domain.clocktable.Tale.What;

/** Invents tales of young people on the way out of care and after it, up to 21 or 25. */
final class LeavingCases {
    private static final long AT_LAST = Almanac.number(2055, 1, 1);

    private final HardDays hard;
    private final long eligible;
    private Tale tale;

    LeavingCases(HardDays hard) {
        this.hard = hard;
        long sixteen = hard.day(2010, 2022);
        long born = hard.oneIn(8)
                ? Almanac.number(hard.oneOf(List.of(1996, 2000, 2004)), 2, 29)
                : hard.birthday(sixteen, 16);
        sixteen = Almanac.birthday(born, 16);
        long start = hard.oneOf(
                List.of(sixteen - 92, sixteen - 91, sixteen - 90, sixteen - 30, sixteen + 20, sixteen - 900));
        this.tale = Tale.of(born, Cases.came(start, "V2", "U6"));
        this.eligible = LastingHomeLaw.eligible(tale);
        if (hard.oneIn(5)) {
            tale = tale.usedSince(eligible + hard.upTo(2) - 1);
        }
        leaves();
    }

    /** At 18, told or not, or at 16 or 17 for home, another council's care or a home of their own. */
    private void leaves() {
        long grownUp = tale.grownUp();
        switch (hard.upTo(4)) {
            case 0 -> {}
            case 1, 2 -> tale = tale.left(grownUp, "E5");
            case 3 -> {
                long sixMonthsBefore = hard.near(Almanac.monthsBefore(grownUp, 6));
                tale = tale.left(Math.max(eligible + 1, sixMonthsBefore), "E4A");
            }
            default -> {
                long left = eligible + 1 + hard.upTo(500);
                tale = tale.left(Math.min(left, grownUp), hard.oneOf(List.of("E5", "E4A", "E3")));
            }
        }
    }

    private long left() {
        return Math.min(tale.careEnded(), tale.grownUp());
    }

    private long twentyOne() {
        return Almanac.birthday(tale.born(), 21);
    }

    Tale plans() {
        long due = Almanac.monthsAfter(eligible, 3);
        tale = hard.oneIn(4) ? tale.and(What.PATHWAY_SENT_BACK, due - 10) : tale;
        tale = hard.oneIn(4) ? tale : tale.and(What.PATHWAY_APPROVED, hard.near(due));
        settles();
        long day = hard.oneIn(5) ? due - 3 : due;
        for (int reviews = hard.upTo(9); reviews > 0; reviews--) {
            due = Cases.open(LeavingCareLaw::readPlans, tale, day);
            boolean isLong = hard.oneIn(8) && day < twentyOne() - 300;
            long held = Math.max(day + 1, isLong ? hard.near(twentyOne() - 20) : hard.near(due));
            if (held > over()) {
                break;
            }
            day = held;
            tale = tale.and(What.PATHWAY_REVIEWED, day);
            due = Cases.open(LeavingCareLaw::readPlans, tale, day);
        }
        return asked(due);
    }

    Tale visits() {
        if (hard.oneIn(3)) {
            tale = tale.usedSince(left() + hard.upTo(2) - 1);
        }
        if (!hard.oneIn(4)) {
            long approved = Almanac.monthsBefore(left() + hard.upTo(75), 6);
            tale = tale.and(What.PATHWAY_APPROVED, approved);
            tale = hard.oneIn(3) ? tale : tale.and(What.PATHWAY_REVIEWED, hard.near(Almanac.monthsAfter(approved, 6)));
        }
        settles();
        long day = left();
        long due = day + 7;
        for (int visits = hard.upTo(9); visits > 0; visits--) {
            if (hard.oneIn(2)) {
                long moved = hard.oneIn(2) ? due - hard.upTo(8) : day + hard.upTo(50);
                day = Math.max(day + 1, moved);
                tale = day > over() ? tale : tale.and(What.LEAVER_MOVED, day);
            }
            due = Cases.open(LeavingCareLaw::readVisits, tale, day);
            boolean isLong = hard.oneIn(9) && day < twentyOne() - 300;
            long seen = Math.max(day + 1 - hard.upTo(1), isLong ? hard.near(twentyOne() - 20) : hard.near(due));
            if (seen > over() || tale.all(What.ADVISER_VISITED).stream().anyMatch(one -> one.day() == seen)) {
                break;
            }
            day = seen;
            tale = tale.and(What.ADVISER_VISITED, day);
            due = Cases.open(LeavingCareLaw::readVisits, tale, day);
        }
        return asked(due);
    }

    private long over() {
        long over = LeavingCareLaw.over(tale.on(AT_LAST));
        return over == NEVER ? AT_LAST : over;
    }

    /** Support may go on after 21 for who asks in the last three months, and ends sooner for who wants none. */
    private void settles() {
        long talk = Almanac.monthsBefore(twentyOne(), 3);
        switch (hard.upTo(5)) {
            case 0 -> tale = settled(Math.min(twentyOne(), hard.near(hard.oneIn(2) ? talk : twentyOne())), "GOES_ON");
            case 1 -> tale = settled(Math.min(twentyOne() - 1, hard.near(talk)), "ENDS_AT_21");
            case 2 -> tale = settled(left() + 1 + hard.upTo(400), hard.oneOf(List.of("DECLINED", "DIED")));
            default -> {}
        }
    }

    /** Support is asked for again after it had ended, or who wanted none thinks better of it. */
    private void asksAgain() {
        boolean diedOrLeft = tale.all(What.SUPPORT_SETTLED).stream()
                        .anyMatch(one -> one.word().equals("DIED"))
                || LastingHomeLaw.lost(tale.on(AT_LAST)) != NEVER
                || tale.ceased().equals("E3");
        if (!diedOrLeft && over() != AT_LAST && hard.oneIn(3)) {
            tale = settled(over() + hard.upTo(300), "GOES_ON");
        }
    }

    private Tale settled(long day, String how) {
        return tale.and(What.SUPPORT_SETTLED, day, 0, -1, how);
    }

    private Tale asked(long due) {
        long before = over();
        asksAgain();
        if (over() != before && hard.oneIn(2)) {
            return tale.on(before + hard.upTo(700));
        }
        long about = hard.oneIn(3) ? Math.min(over(), Almanac.birthday(tale.born(), 25)) : due;
        return tale.on(Math.max(tale.start(), hard.oneIn(4) ? about + hard.upTo(100) : hard.near(about)));
    }
}
