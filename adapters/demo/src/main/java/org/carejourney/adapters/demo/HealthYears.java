package org.carejourney.adapters.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.FactId;

/** The yearly health return of a child who was looked after all year. */
final class HealthYears {
    private static final CollectionYear PANDEMIC = new CollectionYear(2021);
    private static final int LAST = 2021;
    private static final double RETURN_MADE = 0.995;

    private static final Weights<SdqReason> NO_SCORE = Weights.of(35, SdqReason.SDQ2)
            .and(15, SdqReason.SDQ3)
            .and(35, SdqReason.SDQ4)
            .and(15, SdqReason.SDQ5);

    private HealthYears() {}

    static List<YearlyHealth> during(Chance chance, CarePlan plan) {
        var years = new ArrayList<YearlyHealth>();
        double difficulties = chance.normal(12.8, 5.2);
        for (int ends = Demo.FIRST_YEAR.endsIn(); ends <= LAST; ends++) {
            var year = new CollectionYear(ends);
            boolean allYear = plan.covers(year.lastDay())
                    && !plan.start().plusMonths(12).minusDays(1).isAfter(year.lastDay());
            var ofTheYear = chance.of("health", ends);
            if (allYear && ofTheYear.happens(RETURN_MADE)) {
                years.add(year(ofTheYear, plan, year, difficulties));
            }
        }
        return years;
    }

    private static YearlyHealth year(Chance chance, CarePlan plan, CollectionYear year, double difficulties) {
        int age = plan.ageOn(year.lastDay());
        boolean asked = Ages.on(plan.born(), year.firstDay()) >= 4 && age < 17;
        boolean scored = asked && chance.happens(0.8);
        int score = (int) Math.round(Math.clamp(difficulties + chance.normal(0, 3), 0, 38));
        boolean misuse = age >= 12 && chance.happens(0.07);
        boolean helped = misuse && chance.happens(0.5);
        return new YearlyHealth(
                FactId.UNSAVED,
                year,
                scored ? Optional.of(score) : Optional.empty(),
                asked && !scored ? Optional.of(chance.oneOf(NO_SCORE)) : Optional.empty(),
                Optional.of(age >= 11 && chance.happens(0.05)),
                age < 5 ? Optional.of(chance.happens(0.88)) : Optional.empty(),
                Optional.of(chance.happens(0.87)),
                Optional.of(chance.happens(year.equals(PANDEMIC) ? 0.4 : 0.86)),
                Optional.of(chance.happens(0.91)),
                Optional.of(misuse),
                misuse ? Optional.of(helped) : Optional.empty(),
                misuse && !helped ? Optional.of(chance.happens(0.6)) : Optional.empty());
    }
}
