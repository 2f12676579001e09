package org.carejourney.adapters.demo;

import static org.carejourney.domain.code.PlacementType.U3;
import static org.carejourney.domain.code.PlacementType.U6;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.PreviousPermanence;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Makes up the life in care of a child like any other. */
final class Lives {
    private static final String COUNCIL_AS_CODED_FOR_EARLIER_PERMANENCE = "336";
    private static final double SHORT_BREAKS_ONLY = 0.012;
    private static final double COMES_BACK = 0.17;
    private static final double CAME_FROM_GUARDIANS = 0.03;
    private static final int FIRST_NUMBER = 300_000;

    private final Chance chance;
    private final Homes homes;
    private final Families families;

    Lives(long seed, Homes homes, Families families) {
        this.chance = Chance.of(seed).of("lives", 0);
        this.homes = homes;
        this.families = families;
    }

    GeneratedChild child(long number) {
        var draw = chance.of("child", number);
        var place = families.of(number);
        var child = new ChildId(Long.toString(FIRST_NUMBER + number));
        var arrival = Arrivals.of(draw, place);
        var family = place.family();
        if (family.children() == 1
                && !family.wereInCareBefore()
                && !family.unaccompanied()
                && draw.happens(SHORT_BREAKS_ONLY)) {
            return ShortBreaks.child(draw.of("short breaks", 0), child, family, arrival, homes);
        }
        var periods = periods(draw, family, arrival);
        var identity = Identity.of(draw.of("identity", 0), child, family, arrival.born(), periods);
        return identity.with(facts(draw, family, arrival.born(), periods));
    }

    private List<Fact> facts(Chance draw, Family family, LocalDate born, List<Period> periods) {
        var facts = new ArrayList<Fact>();
        facts.add(permanenceBefore(draw.of("permanence", 0), born, periods));
        if (family.unaccompanied()) {
            var adult = Ages.birthday(born, 18);
            facts.add(new UnaccompaniedStatus(
                    FactId.UNSAVED, adult.isAfter(Demo.TODAY) ? Optional.empty() : Optional.of(adult)));
        }
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            var ofThePeriod = draw.of("period", i);
            facts.addAll(period.episodes());
            facts.addAll(new ReviewDiary(ofThePeriod.of("reviews", 0), period.plan()).held());
            facts.addAll(period.besides(ofThePeriod));
        }
        facts.addAll(LeavingCare.after(
                draw.of("leaving care", 0),
                born,
                periods.stream().map(Period::plan).toList()));
        return facts;
    }

    private List<Period> periods(Chance draw, Family family, Arrivals.Arrival arrival) {
        var first = period(draw, 0, family, arrival.born(), arrival.start());
        var plan = first.plan();
        boolean wentHome = plan.outcome() == Outcome.HOME || plan.outcome() == Outcome.GUARDIANSHIP;
        var again = plan.end().plusDays(30 + draw.of("again", 0).waitingDays(420));
        boolean comesBack = wentHome
                && draw.of("again", 1).happens(COMES_BACK)
                && !again.isAfter(Demo.TODAY)
                && again.isBefore(arrival.born().plusYears(17).plusMonths(9));
        return comesBack ? List.of(first, period(draw, 1, family, arrival.born(), again)) : List.of(first);
    }

    private Period period(Chance draw, int number, Family family, LocalDate born, LocalDate start) {
        var plan = plan(draw.of("plan", number), family, born, start);
        var path = draw.of("path", number);
        var stays = new PlacementPath(path, plan, homes, family.homePostcode()).from(firstHome(path, plan, family));
        var lastHome = stays.getLast().where().type();
        var because = ReasonForLeaving.of(path, plan, lastHome);
        return new Period(plan, stays, because, family.need(), family.homePostcode());
    }

    /** A plan that shows in the records: one that was over before they begin is made up anew. */
    private static CarePlan plan(Chance draw, Family family, LocalDate born, LocalDate start) {
        if (family.unaccompanied()) {
            return CarePlan.unaccompanied(born, start);
        }
        int attempt = 0;
        while (true) {
            var plan = CarePlan.of(draw.of("attempt", attempt++), born, start);
            if (plan.end().isAfter(Demo.RECORDS_BEGIN)) {
                return plan;
            }
        }
    }

    private Where firstHome(Chance path, CarePlan plan, Family family) {
        var type = KindsOfHome.first(path, plan, family.unaccompanied());
        boolean together =
                family.staysTogether() && plan.start().equals(family.arrival()) && (type == U6 || type == U3);
        return together
                ? homes.find(family.chance().of("home", 0), U6, plan.start(), family.homePostcode(), "")
                : homes.find(path, type, plan.start(), family.homePostcode(), "");
    }

    private static Fact permanenceBefore(Chance chance, LocalDate born, List<Period> periods) {
        for (var earlier : periods.subList(0, periods.size() - 1)) {
            if (earlier.plan().outcome() == Outcome.GUARDIANSHIP) {
                return before(
                        PreviousPermanence.P2,
                        COUNCIL_AS_CODED_FOR_EARLIER_PERMANENCE,
                        Optional.of(earlier.plan().end()));
            }
        }
        var start = periods.getFirst().plan().start();
        boolean oldEnough = born.plusYears(4).isBefore(start);
        if (oldEnough && chance.happens(CAME_FROM_GUARDIANS)) {
            return before(
                    chance.happens(0.7) ? PreviousPermanence.P2 : PreviousPermanence.P3,
                    COUNCIL_AS_CODED_FOR_EARLIER_PERMANENCE,
                    Optional.of(start.minusDays(chance.between(300, 1200))));
        }
        return before(PreviousPermanence.Z1, "", Optional.empty());
    }

    private static Fact before(PreviousPermanence kind, String arrangedBy, Optional<LocalDate> on) {
        return new PermanenceBefore(FactId.UNSAVED, kind, arrangedBy, on);
    }
}
