package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.List;
import org.carejourney.domain.clocktable.Tale.Stay;
import org.carejourney.domain.clocktable.Tale.What;

/** Invents tales of homes far away, of short breaks, and of families who become guardians or give up. */
final class HomeCases {
    private static final List<String> WHERE = List.of("OUT", "OUT", "OUT", "IN", "LOST");

    private final HardDays hard;
    private final Cases cases;

    HomeCases(HardDays hard, Cases cases) {
        this.hard = hard;
        this.cases = cases;
    }

    Tale farAway() {
        long start = hard.day(2008, 2024);
        long born = hard.oneIn(3) ? hard.birthday(start + 1 + hard.upTo(40), 18) : Math.min(start, cases.born(start));
        var tale = Tale.of(born, new Stay(start, "S", "C2", someHome(), hard.oneOf(WHERE) + "1"));
        long day = start;
        for (int moves = hard.upTo(3); moves > 0; moves--) {
            day += 1 + hard.upTo(12);
            var now = tale.stays().getLast();
            switch (hard.upTo(3)) {
                case 0 -> {
                    tale = tale.stay(new Stay(day, "P", "C2", "T3", "OUTAWAY"));
                    day += 1 + hard.upTo(9);
                    tale = tale.stay(new Stay(day, "P", "C2", now.home(), now.carer()));
                }
                case 1 -> tale = tale.stay(new Stay(day, "T", "C2", now.home(), hard.oneOf(WHERE) + "H" + day));
                default -> tale = tale.stay(new Stay(day, "P", "C2", someHome(), hard.oneOf(WHERE) + day));
            }
        }
        long due = start + 7;
        for (int at = 0; at < tale.arrivals().size(); at++) {
            due = Almanac.workingDaysAfter(tale.arrivals().get(at).from(), 5);
            tale = hard.oneIn(3) ? tale : tale.and(What.HOST_TOLD, told(start, due), at, -1, "");
            var notices = hard.oneIn(3) ? What.NOTICES : What.NOTICES_WITH_HOST;
            tale = hard.oneIn(3) ? tale : tale.and(notices, told(start, due), at, -1, "");
        }
        if (tale.grownUp() > day && tale.grownUp() < due + 20) {
            long closed = tale.grownUp() + 1 + hard.upTo(9);
            return since(tale.left(closed, "E5").on(closed + hard.upTo(9)));
        }
        return since(cases.finish(tale, due, true));
    }

    private String someHome() {
        return hard.oneOf(List.of("U6", "K2", "P1", "U3", "A6"));
    }

    /** A planned home is told of before the child comes. */
    private long told(long start, long due) {
        return hard.oneIn(6) ? due - 8 : Math.max(start, hard.near(due));
    }

    /** Now and then recording began about the day of something. */
    private Tale since(Tale tale) {
        var about = hard.oneOf(tale.happenings().isEmpty() ? List.of(tale.start()) : days(tale));
        return hard.oneIn(5) ? tale.usedSince(about + hard.upTo(2) - 1) : tale;
    }

    private static List<Long> days(Tale tale) {
        return tale.happenings().stream().map(Tale.Happening::day).toList();
    }

    Tale shortBreaks() {
        long start = hard.day(2010, 2023);
        long born = hard.oneIn(4) ? hard.growsUpSoonAfter(start) : hard.born(start, 2 + hard.upTo(12));
        boolean isAgreement = hard.oneIn(2);
        var tale = Tale.of(Math.min(start, born), Cases.came(start, isAgreement ? "V4" : "V3", "U6"));
        if (!isAgreement) {
            tale = oneByOne(tale.left(start + 1 + hard.upTo(4), "E4A"));
        }
        long day = start + hard.upTo(5);
        tale = hard.oneIn(8) ? tale : agreed(tale, day);
        long due = day + 30;
        for (int visits = hard.upTo(6); visits > 0; visits--) {
            if (hard.oneIn(3)) {
                day += hard.upTo(60);
                tale = agreed(tale, day);
            }
            day = Math.max(day, hard.near(Cases.open(ShortBreakLaw::read, tale, day)));
            tale = tale.and(
                    hard.oneOf(List.of(What.VISIT, What.VISIT, What.VISIT, What.VISIT_IN_VAIN, What.VISIT_ON_SCREEN)),
                    day);
            due = Cases.open(ShortBreakLaw::read, tale, day);
        }
        if (isAgreement && hard.oneIn(2)) {
            long end = Math.max(start + 1, hard.near(hard.oneIn(2) ? due : day));
            tale = tale.left(end, "E4A");
            tale = hard.oneIn(2) ? tale.and(What.VISIT, end + 1 + hard.upTo(9)) : tale;
        }
        long about = hard.oneIn(4) ? tale.grownUp() : due;
        if (!isAgreement && hard.oneIn(3)) {
            about = Almanac.monthsAfter(lastEnd(tale), 6);
        }
        return tale.on(Math.max(start, hard.oneIn(3) ? about + hard.upTo(250) : hard.near(about)));
    }

    private static long lastEnd(Tale tale) {
        return tale.all(What.BREAK).stream()
                .mapToLong(Tale.Happening::second)
                .max()
                .orElse(tale.careEnded());
    }

    private Tale agreed(Tale tale, long day) {
        return tale.and(What.VISITING_AGREED, day, 1L + hard.upTo(25), -1, "AGREED_FOR_SHORT_BREAKS");
    }

    /** Mostly close together, now and then six months apart, to the day, the day before or after. */
    private Tale oneByOne(Tale first) {
        var tale = first;
        long end = tale.careEnded();
        for (int breaks = hard.upTo(7); breaks > 0; breaks--) {
            long from = hard.oneIn(4) ? hard.near(Almanac.monthsAfter(end, 6)) : end + 1 + hard.upTo(60);
            end = from + 1 + hard.upTo(6);
            tale = tale.and(What.BREAK, from, end, -1, "");
        }
        return tale;
    }

    Tale guardians() {
        long asked = hard.day(2010, 2023);
        long start = asked - hard.oneOf(List.of(0, 1, 200, 900));
        var tale = Tale.of(Math.min(start, cases.born(start)), Cases.came(start, "C2", "U6"));
        tale = wish(tale, hard.oneIn(9) ? start - 1 : asked, "FIRST");
        tale = hard.oneIn(3) ? wish(tale, asked + hard.upTo(300), "SECOND") : tale;
        long due = asked + hard.oneOf(List.of(12, 12 + 26)) * 7L;
        long report = tale.first(What.GUARDIAN_REPORT);
        due = report == NEVER ? due : report + 26 * 7;
        long order = Math.max(Math.max(start, due - 90), hard.near(due));
        if (hard.oneIn(2) && order > start && order < tale.grownUp()) {
            tale = tale.left(order, hard.oneOf(List.of("E46", "E47", "E48")));
            tale = hard.oneIn(2) ? tale.and(What.GUARDIAN_FOUND, order, 0, -1, "FIRST") : tale;
            return since(tale.on(hard.oneIn(3) ? order + hard.upTo(99) : hard.near(order)));
        }
        return since(cases.finish(tale, due, true));
    }

    private Tale wish(Tale told, long asked, String who) {
        var tale = told.and(What.GUARDIAN_ASKED, asked, 0, -1, who);
        long end = asked;
        if (!hard.oneIn(4)) {
            end = hard.oneIn(5) ? asked + hard.upTo(20) : hard.near(asked + 12 * 7);
            tale = tale.and(What.GUARDIAN_REPORT, end, 0, -1, who);
        }
        long given = Math.max(end, hard.near(end + (hard.oneIn(2) ? 26 : 12) * 7));
        return hard.oneIn(3)
                ? tale.and(hard.oneIn(2) ? What.GUARDIAN_REFUSED : What.GUARDIAN_WITHDREW, given, 0, -1, who)
                : tale;
    }

    Tale disruptions() {
        long back = hard.day(2010, 2023);
        long placed = back - 1 - hard.upTo(200);
        long start = placed - 1 - hard.upTo(300);
        var tale = Tale.of(Math.min(start, cases.born(start)), Cases.came(start, "E1", "U6"));
        tale = disrupted(tale, placed, back);
        long about = back;
        if (hard.oneIn(4)) {
            long again = back + 1 + hard.upTo(60);
            about = again + 1 + hard.upTo(90);
            tale = disrupted(tale, again, about);
        }
        long due = about + hard.oneOf(List.of(28, 42));
        return since(cases.finish(tale, due, true));
    }

    private Tale disrupted(Tale before, long placed, long back) {
        var tale = before.stay(new Stay(placed, "P", "E1", "A6", "FAMILY" + placed));
        long away = placed + 1 + hard.upTo(9);
        long home = away + 1 + hard.upTo(3);
        if (hard.oneIn(4) && home < back) {
            tale = tale.stay(new Stay(away, "P", "E1", "T3", "AWAY"))
                    .stay(new Stay(home, "P", "E1", "A6", "FAMILY" + placed));
        }
        tale = tale.stay(new Stay(back, "P", "E1", "U6", "AFTER" + back));
        long told = hard.oneIn(3) ? 0 : back - hard.upTo(1);
        tale = hard.oneIn(3) ? tale : tale.and(What.PLACED_FOR_ADOPTION, placed, told > placed ? told : 0, -1, "");
        for (int times = hard.upTo(2); times > 0; times--) {
            tale = tale.and(What.REVIEW, hard.near(back + hard.oneOf(List.of(28, 42))));
        }
        return hard.oneIn(3)
                ? tale
                : tale.and(What.DISRUPTION_MEETING, hard.near(back + hard.oneOf(List.of(28, 42))), placed, -1, "");
    }
}
