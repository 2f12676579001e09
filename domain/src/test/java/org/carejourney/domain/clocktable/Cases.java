package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.carejourney.domain.clocktable.Tale.Stay;
import org.carejourney.domain.clocktable.Tale.What;

/** Invents tales in which acts fall on the last day in time, the day before and the day after, and years turn. */
final class Cases {
    private final HardDays hard;

    Cases(Random random) {
        this.hard = new HardDays(random);
    }

    static Stay came(long day, String order, String home) {
        return new Stay(day, "S", order, home, "X");
    }

    /** The last day of what is still to be done. */
    static long open(Function<Tale, List<Asked>> law, Tale tale, long day) {
        return law.apply(tale.on(day)).stream()
                .filter(one -> one.standing().equals("to do") || one.standing().startsWith("overdue"))
                .mapToLong(Asked::due)
                .min()
                .orElse(day + 30);
    }

    /** Care may end about the last day, or with the 18th birthday, told or not; the question is asked about then. */
    Tale finish(Tale tale, long due, boolean mayLeave) {
        long atEarliest = tale.stays().getLast().from() + 1;
        var ended = mayLeave && hard.oneIn(4) ? tale.left(Math.max(atEarliest, hard.near(due)), "E4A") : tale;
        long grownUp = ended.grownUp();
        boolean isTold = !hard.oneIn(3);
        if (grownUp < ended.careEnded()
                && isTold
                && grownUp > ended.stays().getLast().from()) {
            ended = ended.left(grownUp, "E5");
        }
        boolean isLongAgo = grownUp < due + 400 && ended.careEnded() == NEVER;
        if (isLongAgo && hard.oneIn(2)) {
            return ended.on(grownUp + hard.upTo(40));
        }
        long today = hard.oneIn(3) ? due + hard.upTo(200) : hard.near(due);
        return ended.on(Math.max(tale.start(), today));
    }

    /** Most are children for long; some come of age in the tale. */
    long born(long start) {
        return hard.oneIn(5) ? hard.growsUpSoonAfter(start) : hard.born(start, hard.upTo(13));
    }

    Tale review() {
        long start = hard.day(2008, 2024);
        long born = Math.min(born(start), start);
        var tale = Tale.of(born, came(start, hard.oneOf(List.of("C2", "V2", "C1")), "U6"));
        long day = start;
        long authority = hard.oneIn(4) ? start + 20 + hard.upTo(500) : NEVER;
        long placing = authority != NEVER && hard.oneIn(2) ? authority + hard.upTo(300) : NEVER;
        for (int reviews = hard.upTo(5); reviews > 0; reviews--) {
            long held = Math.max(day, hard.near(open(ReviewLaw::read, tale, day)));
            if (hard.oneIn(6)) {
                tale = tale.and(What.EARLY_REVIEW, Math.min(day + 3, held), hard.near(held), -1, "");
            }
            if (authority != NEVER && held >= authority) {
                tale = tale.stay(new Stay(authority, "L", "E1", "U6", "X"));
                authority = NEVER;
            }
            if (placing != NEVER
                    && authority == NEVER
                    && held >= placing
                    && tale.stays().getLast().from() < placing) {
                tale = tale.stay(new Stay(placing, "P", "E1", "A6", "Y")).and(What.PLACED_FOR_ADOPTION, placing);
                placing = NEVER;
            }
            tale = tale.and(What.REVIEW, held);
            day = held;
        }
        return finish(tale, open(ReviewLaw::read, tale, day), true);
    }

    Tale shortBreaks() {
        long start = hard.day(2008, 2024);
        var tale = Tale.of(hard.born(start, hard.upTo(15)), came(start, "V4", "U6"));
        long day = start;
        for (int reviews = hard.upTo(4); reviews > 0; reviews--) {
            day = Math.max(day, hard.near(open(ReviewLaw::readShortBreaks, tale, day)));
            tale = tale.and(What.REVIEW, day);
        }
        long due = open(ReviewLaw::readShortBreaks, tale, day);
        var ended = hard.oneIn(3) ? tale.left(Math.max(start + 1, hard.near(day)), "E8") : tale;
        return ended.on(hard.near(due));
    }

    Tale health() {
        long start = hard.day(2008, 2024);
        int age = hard.oneIn(2) ? 4 : hard.upTo(13);
        var tale = Tale.of(
                Math.min(start, hard.oneIn(8) ? hard.growsUpSoonAfter(start) : hard.born(start, age)),
                came(start, "C2", "U6"));
        var clock = "INITIAL";
        if (hard.oneIn(4)) {
            long before = hard.near(Almanac.monthsBefore(start, 3));
            tale = tale.and(What.ASSESSED_BEFORE, before);
            clock = before >= Almanac.monthsBefore(start, 3) && before < start ? Almanac.words(before) : clock;
        }
        long due = Almanac.workingDaysAfter(start, 20);
        if (hard.oneIn(6) && clock.equals("INITIAL")) {
            tale = tale.and(What.HEALTH_DECLINED, hard.near(due), 0, -1, clock);
        }
        if (!hard.oneIn(5)) {
            long seen = Math.max(start, due - 5);
            tale = tale.and(What.HEALTH_SEEN, seen, 0, -1, clock)
                    .and(What.HEALTH_REPORT, Math.max(seen, hard.near(due)));
            due = hard.near(seen + 30);
            for (int more = hard.upTo(4); more > 0; more--) {
                long from = seen;
                due = Almanac.monthsAfter(from, from < Almanac.birthday(tale.born(), 5) ? 6 : 12);
                if (hard.oneIn(8)) {
                    tale = tale.and(What.HEALTH_DECLINED, hard.near(due), 0, -1, Almanac.words(from));
                }
                seen = hard.oneIn(4) ? Math.max(from + 1, hard.near(Almanac.birthday(tale.born(), 5))) : hard.near(due);
                tale = tale.and(What.HEALTH_SEEN, seen, 0, -1, Almanac.words(from));
            }
        }
        return finish(tale, due, true);
    }

    Tale plans() {
        long start = hard.day(2008, 2024);
        var tale = moving(start, born(start));
        long due = Almanac.workingDaysAfter(start, 10);
        tale = hard.oneIn(4) ? tale : tale.and(What.CARE_PLAN, Math.max(start, hard.near(due)));
        for (int at = 0; at < tale.arrivals().size(); at++) {
            due = Almanac.workingDaysAfter(tale.arrivals().get(at).from(), 5);
            tale = hard.oneIn(4) ? tale : tale.and(What.PLACEMENT_PLAN, Math.max(start, hard.near(due)), at, -1, "");
            tale = hard.oneIn(4) ? tale : tale.and(What.NOTICES, Math.max(start, hard.near(due)), at, -1, "");
        }
        return finish(tale, due, true);
    }

    Tale endings() {
        long start = hard.day(2008, 2024);
        var tale = moving(start, born(start));
        var arrivals = tale.arrivals();
        long due = start + 30;
        for (int at = 1; at < arrivals.size(); at++) {
            due = Almanac.workingDaysAfter(arrivals.get(at).from(), 10);
            tale = hard.oneIn(3) ? tale : tale.and(What.ENDING_TOLD, Math.max(start, hard.near(due)), at - 1L, -1, "");
        }
        return finish(tale, due, true);
    }

    /** Moves to other carers, with the same carers, for a time, and orders that change. */
    private Tale moving(long start, long bornOn) {
        long born = Math.min(bornOn, start);
        var tale = Tale.of(born, came(start, "C1", "U6"));
        long day = start;
        for (int moves = hard.upTo(3); moves > 0; moves--) {
            day += 1 + hard.upTo(12);
            var now = tale.stays().getLast();
            switch (hard.upTo(3)) {
                case 0 -> tale = tale.stay(new Stay(day, "P", now.order(), "K2", "M" + day));
                case 1 ->
                    tale = tale.stay(
                            new Stay(day, "L", now.order().equals("C1") ? "C2" : "C1", now.home(), now.carer()));
                case 2 -> tale = tale.stay(new Stay(day, "T", now.order(), now.home(), now.carer() + "N"));
                default -> {
                    tale = tale.stay(new Stay(day, "P", now.order(), "T3", "AWAY"));
                    day += 1 + hard.upTo(9);
                    tale = tale.stay(new Stay(day, "P", now.order(), now.home(), now.carer()));
                }
            }
        }
        return tale;
    }

    Tale pep() {
        long start = hard.oneIn(3) ? Almanac.number(2016 + hard.upTo(6), 9, 1) + hard.upTo(60) : hard.day(2016, 2022);
        long born = hard.oneIn(4)
                ? Almanac.birthday(hard.birthday(start + hard.upTo(120), 3), 0)
                : Math.min(start, hard.oneIn(4) ? hard.growsUpSoonAfter(start) : hard.born(start, 3 + hard.upTo(10)));
        var tale = Tale.of(born, came(start, "C2", "U6")).usedSince(Almanac.number(2016, 1, 1));
        tale = hard.oneIn(3) ? tale : tale.and(What.PEP_STARTED, hard.near(Almanac.workingDaysAfter(start, 10)));
        long due = Almanac.workingDaysAfter(start, 20);
        for (int meeting = 0; meeting < hard.upTo(4); meeting++) {
            long signed = Math.max(start, hard.near(due));
            tale = tale.and(What.PEP_MEETING, Math.max(start, signed - hard.upTo(9)));
            tale = hard.oneIn(6) ? tale : tale.and(What.PEP_SIGNED, signed, meeting, -1, "");
            due = signed + 60 + hard.upTo(60);
        }
        return finish(tale, due, true);
    }

    Tale court() {
        long issued = hard.day(2014, 2024);
        long start = issued - hard.upTo(60);
        var tale =
                Tale.of(Math.min(born(start), start), came(start, "C1", "U6")).and(What.ISSUED, issued);
        long hearing = Almanac.workingDaysAfter(issued, 17);
        tale = hard.oneIn(4) ? tale : tale.and(What.CASE_MANAGEMENT_HELD, hard.near(hearing));
        long due = CourtLaw.lastDay(issued);
        long until = due;
        for (int times = hard.upTo(2); times > 0 && hard.oneIn(2); times--) {
            long on = hard.near(until);
            until = Math.max(until, on) + 8 * 7;
            tale = tale.and(What.EXTENDED, on, until, -1, "");
        }
        long end = hard.near(hard.oneIn(2) ? due : until);
        if (!hard.oneIn(3)) {
            tale = hard.oneIn(2) ? tale.and(What.CASE_ENDED, end) : tale.stay(new Stay(end, "L", "C2", "U6", "X"));
        }
        return finish(tale, hard.oneIn(4) ? hearing : due, false);
    }

    Tale missing() {
        long back = hard.oneIn(2)
                ? Almanac.clocksChange(2010 + hard.upTo(14), hard.oneIn(2) ? 3 : 10) - hard.upTo(4) + 1
                : hard.day(2010, 2024);
        long gone = back - hard.upTo(5);
        long start = gone - 1 - hard.upTo(300);
        var tale = Tale.of(Math.min(born(start), start), came(start, "C2", "U6"))
                .and(What.WENT_MISSING, gone, 0, minute(), hard.oneIn(2) ? "TOLD" : "");
        tale = hard.oneIn(2) ? tale.and(What.MISSING_REPORTED, gone + hard.upTo(1)) : tale;
        if (hard.oneIn(8)) {
            return finish(tale, gone + 1, true);
        }
        int at = hard.oneIn(5) ? 60 * hard.upTo(2) + 30 : minute();
        tale = tale.and(What.CAME_BACK, back, 0, at, "");
        var by = at < 0 ? new Almanac.Moment(back + 3, -1) : Almanac.hoursAfter(back, at, 72);
        if (!hard.oneIn(3)) {
            long held = Math.max(back, hard.near(by.day()));
            int heldAt = by.minute() >= 1 && by.minute() < 1439 ? by.minute() + hard.upTo(2) - 1 : minute();
            tale = tale.and(What.INTERVIEWED, held, 0, hard.oneIn(5) ? -1 : heldAt, "");
        } else if (hard.oneIn(3)) {
            tale = tale.and(What.INTERVIEW_DECLINED, back + 1);
        }
        return finish(tale, by.day(), true);
    }

    private int minute() {
        return hard.oneIn(5) ? -1 : hard.upTo(24 * 60 - 1);
    }

    Tale adoption() {
        long planned = hard.day(2010, 2024);
        long start = planned - 60 - hard.upTo(100);
        var tale = Tale.of(Math.min(born(start), start), came(start, "C2", "U6"))
                .and(What.PLAN, planned, 0, -1, "ADOPTION");
        long due = Almanac.monthsAfter(planned, 2);
        long decided = Math.max(planned, hard.near(due));
        if (hard.oneIn(5)) {
            tale = tale.and(What.PLAN, Math.max(planned + 1, hard.near(due)), 0, -1, "LONG_TERM_FOSTERING");
        }
        if (hard.oneIn(4)) {
            return finish(tale, due, true);
        }
        tale = tale.and(hard.oneIn(3) ? What.DECIDED_AGAINST : What.DECIDED, decided);
        for (var how : List.of(What.TOLD_ORALLY, What.TOLD_IN_WRITING)) {
            long by = Almanac.workingDaysAfter(decided, how == What.TOLD_ORALLY ? 2 : 5);
            if (hard.oneIn(6)) {
                tale = tale.and(What.NOBODY_TO_TELL, decided + 1, 0, -1, how.name());
            } else if (!hard.oneIn(4)) {
                tale = tale.and(how, Math.max(decided, hard.near(by)));
            }
        }
        return finish(tale, hard.oneIn(3) ? due : decided + 6, true);
    }

    Tale leaving() {
        long sixteen = hard.day(2010, 2024);
        long born = hard.birthday(sixteen, 16);
        long start = hard.oneOf(
                List.of(sixteen - 92, sixteen - 91, sixteen - 90, sixteen - 30, sixteen + 20, sixteen - 900));
        var tale = Tale.of(born, came(start, "V2", "U6"));
        long eligible = Math.max(Almanac.birthday(born, 16), Math.max(start, Almanac.birthday(born, 14)) + 91);
        tale = hard.oneIn(3) ? tale : tale.and(What.ADVISER_NAMED, Math.max(start, hard.near(eligible)));
        long due = Almanac.monthsAfter(eligible, 3);
        tale = hard.oneIn(3) ? tale : tale.and(What.NEEDS_ASSESSED, Math.max(start, hard.near(due)));
        return finish(tale, hard.oneIn(3) ? eligible : due, true);
    }

    Tale connected() {
        long start = hard.oneIn(3) ? Almanac.number(2020, 4, 24) + hard.upTo(160) - 3 : hard.day(2011, 2024);
        var tale = Tale.of(hard.born(start, hard.upTo(12)), came(start, "C1", "U3"));
        long due = Almanac.workingDaysAfter(start, 1);
        if (!hard.oneIn(5)) {
            long approved = start + hard.upTo(2);
            due = approved + 7L * LastingHomeLaw.weeks(approved);
            tale = tale.and(What.APPROVED_FOR_NOW, approved);
            if (hard.oneIn(3)) {
                tale = tale.and(What.APPROVAL_EXTENDED, due - 5, due + 8 * 7, -1, "");
                due += 8 * 7;
            }
        }
        tale = hard.oneIn(3) ? tale : tale.and(What.APPROVED, Math.max(start, hard.near(due)));
        return finish(tale, due, true);
    }

    Tale visits() {
        return new VisitCases(hard).next();
    }

    HomeCases homes() {
        return new HomeCases(hard, this);
    }

    LeavingCases leavers() {
        return new LeavingCases(hard);
    }
}
