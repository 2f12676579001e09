package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.clocktable.Tale.What;

/** The way to a lasting home, and out of care. */
final class LastingHomeLaw {
    private static final long LONGER_FROM = Almanac.number(2020, 4, 24);
    private static final long LONGER_TO = Almanac.number(2020, 9, 25);

    private LastingHomeLaw() {}

    /**
     * Adoption guidance of 2014: decided within two months of the review that endorsed adoption; by the minimum standards
     * the parents are told within two working days, in writing within five.
     */
    static List<Asked> readAdoption(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        long planned = NEVER;
        long changed = NEVER;
        for (var plan : tale.all(What.PLAN)) {
            if (plan.word().equals("ADOPTION")) {
                planned = Math.min(planned, plan.day());
            } else if (planned != NEVER) {
                changed = Math.min(changed, plan.day());
            }
        }
        var decisions = tale.all(What.DECIDED, What.DECIDED_AGAINST).stream()
                .filter(one -> one.day() <= tale.over())
                .toList();
        long decided = decisions.stream().mapToLong(Happening::day).min().orElse(NEVER);
        if (planned != NEVER && decided >= planned) {
            long by = Almanac.monthsAfter(planned, 2);
            long met = decided <= changed ? decided : NEVER;
            asked.add(Asked.of(
                    "ADOPTION_DECISION",
                    planned,
                    by,
                    Asked.standing(by, met, Math.min(tale.over(), changed), tale.today())));
        }
        if (decided != NEVER) {
            asked.add(told(tale, "PARENTS_TOLD_ORALLY", What.TOLD_ORALLY, decided, 2));
            asked.add(told(tale, "PARENTS_TOLD_IN_WRITING", What.TOLD_IN_WRITING, decided, 5));
        }
        return asked;
    }

    private static Asked told(Tale tale, String clock, What how, long decided, int workingDays) {
        long by = Almanac.workingDaysAfter(decided, workingDays);
        boolean isNobody = tale.all(What.NOBODY_TO_TELL).stream()
                .anyMatch(one -> one.day() <= tale.over() && one.word().equals(how.name()));
        long met = tale.all(how).stream()
                .mapToLong(Happening::day)
                .filter(day -> day >= decided && day <= tale.over())
                .findFirst()
                .orElse(NEVER);
        return Asked.of(
                clock, decided, by, isNobody ? Asked.leftOut() : Asked.standing(by, met, tale.over(), tale.today()));
    }

    /**
     * Regulations 40 and 42: who is looked after at 16 or 17 and has been for 13 weeks since 14 has an adviser, and within
     * three months an assessment of needs.
     */
    static List<Asked> readLeaving(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        long eligible = eligible(tale);
        long lost = lost(tale);
        boolean isInCare = tale.today() < Math.min(tale.careEnded(), tale.grownUp());
        boolean isOwed = eligible <= tale.today();
        if (eligible == NEVER || !(isOwed || isInCare)) {
            return asked;
        }
        if (Almanac.monthsBefore(eligible, 12) <= tale.today()) {
            asked.add(Asked.of(
                    "PERSONAL_ADVISER",
                    eligible,
                    eligible,
                    Asked.standing(eligible, tale.first(What.ADVISER_NAMED), lost, tale.today())));
        }
        if (isOwed) {
            long by = Almanac.monthsAfter(eligible, 3);
            asked.add(Asked.of(
                    "LEAVING_CARE_NEEDS",
                    eligible,
                    by,
                    Asked.standing(by, tale.first(What.NEEDS_ASSESSED), lost, tale.today())));
        }
        return asked;
    }

    /** Days in care since the 14th birthday, counted off one by one; for who is in care, as if they stayed. */
    static long eligible(Tale tale) {
        long fourteen = Almanac.birthday(tale.born(), 14);
        long sixteen = Almanac.birthday(tale.born(), 16);
        long end = Math.min(tale.careEnded(), tale.grownUp());
        int inCare = 0;
        for (long day = Math.max(tale.start(), fourteen); day <= end; day++) {
            if (inCare >= 13 * 7 && day >= sixteen && end > sixteen) {
                return day;
            }
            inCare++;
        }
        return NEVER;
    }

    /** Six months back with parents before 18 end what is owed. */
    static long lost(Tale tale) {
        if (tale.careEnded() == NEVER || !tale.ceased().equals("E4A")) {
            return NEVER;
        }
        long settled = Almanac.monthsAfter(tale.careEnded(), 6);
        return settled < tale.grownUp() && settled <= tale.today() ? settled : NEVER;
    }

    /** Regulations 24 and 25: temporary approval for sixteen weeks (24 in the spring of 2020), and eight more. */
    static List<Asked> readConnected(Tale told) {
        var tale = told.known();
        long approved = tale.first(What.APPROVED_FOR_NOW);
        long by = Almanac.workingDaysAfter(tale.start(), 1);
        if (approved != NEVER) {
            by = approved + 7L * weeks(approved);
            long extended = tale.all(What.APPROVAL_EXTENDED).stream()
                    .mapToLong(Happening::second)
                    .max()
                    .orElse(by);
            by = Math.max(by, extended);
        }
        return List.of(Asked.of(
                "CONNECTED_PERSON",
                tale.start(),
                by,
                Asked.standing(by, tale.first(What.APPROVED), tale.over(), tale.today())));
    }

    static int weeks(long approved) {
        return approved >= LONGER_FROM && approved <= LONGER_TO ? 24 : 16;
    }
}
