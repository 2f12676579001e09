package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Regulation 7: a child's health is assessed before placement or by the first review, unless it was in the three months
 * before; then at least once in every six months before the fifth birthday and in every twelve after it.
 */
final class HealthLaw {
    private HealthLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        long lately = tale.all(What.ASSESSED_BEFORE).stream()
                .mapToLong(Happening::day)
                .filter(day -> day < tale.start() && day >= Almanac.monthsBefore(tale.start(), 3))
                .max()
                .orElse(NEVER);
        long due = Almanac.workingDaysAfter(tale.start(), 20);
        long met = lately != NEVER ? lately : tale.first(What.HEALTH_REPORT);
        asked.add(one(tale, "INITIAL_HEALTH", tale.start(), due, met, "INITIAL"));

        var assessed = tale.all(What.HEALTH_SEEN).stream()
                .mapToLong(Happening::day)
                .filter(day -> day >= tale.start() && day <= tale.over())
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        if (lately != NEVER) {
            assessed.addFirst(lately);
        }
        for (int at = 0; at < assessed.size(); at++) {
            long from = assessed.get(at);
            long by = Almanac.monthsAfter(from, from < Almanac.birthday(tale.born(), 5) ? 6 : 12);
            boolean isLast = at + 1 == assessed.size();
            if (!isLast || by < tale.grownUp()) {
                asked.add(one(
                        tale, "REVIEW_HEALTH", from, by, isLast ? NEVER : assessed.get(at + 1), Almanac.words(from)));
            }
        }
        return asked;
    }

    /** A young person who is able to decide and declined by the last day leaves the count, unless it was done in time. */
    private static Asked one(Tale tale, String clock, long from, long by, long met, String about) {
        boolean declined =
                tale.all(What.HEALTH_DECLINED).stream().anyMatch(no -> no.word().equals(about) && no.day() <= by);
        return Asked.of(
                clock,
                from,
                by,
                declined && met > by ? Asked.leftOut() : Asked.standing(by, met, tale.over(), tale.today()));
    }
}
