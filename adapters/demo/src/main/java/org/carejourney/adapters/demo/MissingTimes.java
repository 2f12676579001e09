package org.carejourney.adapters.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;

/** When young people were missing: few of them ever, those few often. */
final class MissingTimes {
    private static final double OFTEN_AWAY = 0.12;
    private static final int YOUNGEST = 11;

    private MissingTimes() {}

    static List<MissingEpisode> during(Chance chance, CarePlan plan) {
        var times = new ArrayList<MissingEpisode>();
        double daysBetween = chance.happens(OFTEN_AWAY) ? 100 : 7000;
        var oldEnough = Ages.birthday(plan.born(), YOUNGEST);
        var day = plan.start().isAfter(oldEnough) ? plan.start() : oldEnough;
        while (true) {
            day = day.plusDays(4 + chance.waitingDays(daysBetween));
            var back = day.plusDays(Math.min(21, chance.waitingDays(1.2)));
            if (!back.isBefore(plan.end().minusDays(1)) || day.isAfter(Demo.TODAY)) {
                return times;
            }
            var type = chance.happens(0.82) ? MissingType.M : MissingType.A;
            times.add(new MissingEpisode(FactId.UNSAVED, type, day, Optional.of(back)));
            day = back;
        }
    }
}
