package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.Stay;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Regulation 4: a care plan within ten working days of the first placement. Regulation 9: a placement plan before the
 * placement or within five working days. Regulations 13 and 14: notices of a placement within five working days, of its
 * ending within ten.
 *
 * <p>Regulation 13(4): the council of the area, where it is another, is told as well. The law tells it before a placement
 * that was planned; the notices are judged together (PLN-03), so that its notice too is in time for five working days.
 * Parents, relatives and adopters are no exception. A home of which nobody knows where it is asks for nothing, and carers
 * who move house with the child do not begin a placement.
 */
final class PlanLaw {
    private PlanLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        long plan = Almanac.workingDaysAfter(tale.start(), 10);
        asked.add(Asked.of(
                "CARE_PLAN",
                tale.start(),
                plan,
                Asked.standing(plan, tale.first(What.CARE_PLAN), tale.over(), tale.today())));
        var arrivals = tale.arrivals();
        for (int at = 0; at < arrivals.size(); at++) {
            long from = arrivals.get(at).from();
            long by = Almanac.workingDaysAfter(from, 5);
            long over = Math.min(
                    tale.over(), at + 1 < arrivals.size() ? arrivals.get(at + 1).from() : NEVER);
            asked.add(Asked.of(
                    "PLACEMENT_PLAN",
                    from,
                    by,
                    Asked.standing(by, told(tale, What.PLACEMENT_PLAN, at), over, tale.today())));
            asked.add(Asked.of(
                    "PLACEMENT_NOTICES",
                    from,
                    by,
                    Asked.standing(by, told(tale, What.NOTICES, at), over, tale.today())));
        }
        return asked;
    }

    static List<Asked> readEndings(Tale told) {
        var tale = told.known();
        var moves = tale.arrivals().stream().map(Stay::from).skip(1).toList();
        var asked = new ArrayList<Asked>();
        for (int at = 0; at < moves.size(); at++) {
            long by = Almanac.workingDaysAfter(moves.get(at), 10);
            asked.add(Asked.of(
                    "ENDING_NOTICES",
                    moves.get(at),
                    by,
                    Asked.standing(by, told(tale, What.ENDING_TOLD, at), tale.over(), tale.today())));
        }
        return asked;
    }

    static List<Asked> readHost(Tale told) {
        var tale = told.known();
        var arrivals = tale.arrivals();
        var asked = new ArrayList<Asked>();
        for (int at = 0; at < arrivals.size(); at++) {
            var home = arrivals.get(at);
            if (home.isOutside() && home.from() >= tale.useSince()) {
                long by = Almanac.workingDaysAfter(home.from(), 5);
                long left = at + 1 < arrivals.size() ? arrivals.get(at + 1).from() : NEVER;
                long met = Math.min(told(tale, What.HOST_TOLD, at), told(tale, What.NOTICES_WITH_HOST, at));
                asked.add(Asked.of(
                        "HOST_AUTHORITY",
                        home.from(),
                        by,
                        Asked.standing(by, met, Math.min(tale.over(), left), tale.today())));
            }
        }
        return asked;
    }

    private static long told(Tale tale, What what, int arrival) {
        return tale.all(what).stream()
                .filter(one -> one.second() == arrival)
                .mapToLong(Tale.Happening::day)
                .findFirst()
                .orElse(NEVER);
    }
}
