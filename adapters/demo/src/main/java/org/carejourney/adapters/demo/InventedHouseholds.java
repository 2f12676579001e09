package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.fostering.GoingOn;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;

/**
 * The households that foster, or mean to, for the invented council: over 200 approved, 59 of them new in 2019/20, with the
 * scheme Family Values since May 2017, as published. Facts are written as they would have been recorded, not through the
 * forms: nobody's way there is long, and the demonstration starts sooner.
 */
final class InventedHouseholds {
    private static final LocalDate SCHEME_BEGAN = LocalDate.of(2017, 5, 1);

    /** Of approvals before, the register was brought over, not how they came about. */
    private static final LocalDate KNOWN_IN_FULL_SINCE = LocalDate.of(2020, 4, 1);

    private static final int APPROVED_BEFORE = 170;
    private static final int LONGEST_APPROVED_DAYS = 4_400;

    /** How many were approved within so many days from the first, and how many approvals ended. */
    private record Time(LocalDate first, int days, int approved, int ended) {}

    /** The last is to come: who would be approved then is under way today. */
    private static final List<Time> TIMES = List.of(
            new Time(LocalDate.of(2017, 4, 1), 365, 31, 26),
            new Time(LocalDate.of(2018, 4, 1), 365, 45, 34),
            new Time(LocalDate.of(2019, 4, 1), 366, 59, 41),
            new Time(LocalDate.of(2020, 4, 1), 365, 51, 40),
            new Time(LocalDate.of(2021, 4, 1), 61, 8, 6),
            new Time(LocalDate.of(2021, 6, 1), 130, 30, 0));

    private static final int WENT_NO_FURTHER = 150;
    private static final int SETTLED_WITHIN_DAYS = 430;
    private static final int JUST_ASKED = 14;

    private static final Weights<Ethnicity> ETHNICITIES =
            Weights.of(70, Ethnicity.WBRI).and(15, Ethnicity.AIND).and(15, Ethnicity.BCRB);

    private final Chance chance = Chance.of(DemoCouncil.SEED).of("foster households", 0);
    private final LocalDate today;
    private final Supplier<FactId> ids;
    private final List<CareRecord> households = new ArrayList<>();

    InventedHouseholds(LocalDate today, Supplier<FactId> ids) {
        this.today = today;
        this.ids = ids;
    }

    List<CareRecord> all() {
        var decided = decisions();
        var ends = endings(decided);
        for (int number = 0; number < decided.size(); number++) {
            carers(number, decided.get(number), Optional.ofNullable(ends.get(number)));
        }
        for (int number = 0; number < WENT_NO_FURTHER; number++) {
            goesNoFurther(number);
        }
        for (int number = 0; number < JUST_ASKED; number++) {
            justAsked(number);
        }
        return List.copyOf(households);
    }

    /** The days of all decisions, the earliest times first. */
    private List<LocalDate> decisions() {
        var all = new ArrayList<LocalDate>();
        var first = TIMES.getFirst().first();
        for (int number = 0; number < APPROVED_BEFORE; number++) {
            all.add(first.minusDays(chance.of("long ago", number).between(1, LONGEST_APPROVED_DAYS)));
        }
        for (var time : TIMES) {
            for (int number = 0; number < time.approved(); number++) {
                all.add(day(time, chance.of("decided", all.size())));
            }
        }
        return all;
    }

    private static LocalDate day(Time time, Chance chance) {
        return time.first().plusDays(chance.between(0, time.days() - 1));
    }

    /** When approvals ended, by the number of the household: any that had stood for a year may. */
    private Map<Integer, LocalDate> endings(List<LocalDate> decided) {
        var ends = new HashMap<Integer, LocalDate>();
        for (var time : TIMES) {
            for (int number = 0; number < time.ended(); number++) {
                var chances = chance.of("ended " + time.first(), number);
                var who = chances.between(0, decided.size() - 1);
                while (ends.containsKey(who) || decided.get(who).plusYears(1).isAfter(time.first())) {
                    who = (who + 1) % decided.size();
                }
                ends.put(who, day(time, chances));
            }
        }
        return ends;
    }

    private FosterLife life(Chance chances) {
        return new FosterLife(ids, chances, today);
    }

    /** Who will ask after today is nobody's yet. */
    private void keep(FosterLife life) {
        if (!life.facts().isEmpty()) {
            households.add(
                    CareRecord.of(Subject.HOUSEHOLD.id(String.valueOf(ids.get().value())), life.facts()));
        }
    }

    private void carers(int number, LocalDate decided, Optional<LocalDate> ends) {
        var chances = chance.of("carers", number);
        boolean isThroughScheme = isThroughScheme(decided.minusDays(150), chances);
        // The scheme approves two months sooner than the council did before it.
        int days = (int) Math.clamp(chances.normal(isThroughScheme ? 147 : 208, 16), 115, 290);
        var asked = decided.minusDays(days);
        var life = life(chances).asks(asked, name(chances), isThroughScheme);
        if (decided.isBefore(KNOWN_IN_FULL_SINCE)) {
            life.wasApproved(asked.plusDays(32), decided);
        } else {
            var visited = life.isVisited(asked, GoingOn.GOES_ON);
            var applied = visited.plusDays(chances.between(3, 16));
            life.applies(applied);
            life.isDecided(applied, decided);
        }
        life.isReviewed(decided, ends);
        life.growsSkilled(decided, ends, chances.of("skills", 0));
        ends.ifPresent(life::leaves);
        keep(life);
    }

    private static boolean isThroughScheme(LocalDate asked, Chance chances) {
        return !asked.isBefore(SCHEME_BEGAN) && chances.happens(0.92);
    }

    private void goesNoFurther(int number) {
        var chances = chance.of("no further", number);
        var asked = today.minusDays(chances.between(15, SETTLED_WITHIN_DAYS));
        var ending = chances.happens(0.7) ? GoingOn.HOUSEHOLD_STOPS : GoingOn.COUNCIL_STOPS;
        var life = life(chances).asks(asked, name(chances), chances.happens(0.8));
        if (chances.happens(0.62)) {
            life.endsWithTheTalk(asked, ending);
        } else if (chances.happens(0.75)) {
            life.isVisited(asked, ending);
        } else {
            var applied = life.isVisited(asked, GoingOn.GOES_ON).plusDays(chances.between(3, 20));
            life.applies(applied);
            life.withdraws(applied.plusDays(chances.between(10, 60)));
        }
        keep(life);
    }

    /** In the last weeks: some are still to be talked to, or to be visited, and a few wait too long. */
    private void justAsked(int number) {
        var chances = chance.of("just asked", number);
        var asked = today.minusDays(number < 3 ? chances.between(6, 12) : chances.between(0, 20));
        var life = life(chances).asks(asked, name(chances), chances.happens(0.9));
        if (number >= 3) {
            life.isVisited(asked, GoingOn.GOES_ON);
        }
        keep(life);
    }

    private static String name(Chance chance) {
        var ethnicity = chance.oneOf(ETHNICITIES);
        var surname = Names.surname(chance, ethnicity, false);
        var first = Names.firstName(chance, ethnicity, false, chance.happens(0.2));
        return chance.happens(0.35)
                ? first + " " + surname
                : first + " and " + Names.firstName(chance, ethnicity, false, true) + " " + surname;
    }
}
