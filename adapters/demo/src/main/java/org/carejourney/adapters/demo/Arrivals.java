package org.carejourney.adapters.demo;

import java.time.LocalDate;

/** How old the children are when they come into care, and when that was. */
final class Arrivals {
    /** When a child was born and came into care. */
    record Arrival(LocalDate born, LocalDate start) {}

    private record Ages(double from, double to) {}

    private static final Weights<Ages> ON_ARRIVAL = Weights.of(15, new Ages(0, 0.03))
            .and(11, new Ages(0.03, 1))
            .and(18, new Ages(1, 5))
            .and(21, new Ages(5, 10))
            .and(27, new Ages(10, 15))
            .and(16, new Ages(15, 17.5));

    private static final Weights<Ages> WHEN_RECORDS_BEGIN = Weights.of(5, new Ages(0.1, 1))
            .and(18, new Ages(1, 5))
            .and(22, new Ages(5, 10))
            .and(38, new Ages(10, 16))
            .and(17, new Ages(16, 17.9));

    private static final double DAYS_IN_A_YEAR = 365.25;
    private static final double OLDEST = 17.5;
    private static final double COME_TOGETHER = 0.78;

    private Arrivals() {}

    static Arrival of(Chance chance, Families.Place place) {
        var family = place.family();
        double age = age(chance, place);
        var born = family.arrival().minusDays(Math.round(age * DAYS_IN_A_YEAR));
        if (family.wereInCareBefore()) {
            var since =
                    family.arrival().minusDays(family.chance().of("since", 0).waitingDays(900) + 5);
            return new Arrival(born, since.isBefore(born) ? born.plusDays(chance.between(1, 4)) : since);
        }
        var later = family.arrival().plusDays(chance.between(40, 700));
        boolean comesLater = place.number() > 0
                && !chance.happens(COME_TOGETHER)
                && !later.isAfter(Demo.TODAY)
                && later.isBefore(born.plusYears(17));
        return new Arrival(born, comesLater ? later : family.arrival());
    }

    private static double age(Chance chance, Families.Place place) {
        var family = place.family();
        if (family.unaccompanied()) {
            return chance.between(15.0, 17.6);
        }
        var shared = family.chance().of("age", 0);
        var band = shared.oneOf(family.wereInCareBefore() ? WHEN_RECORDS_BEGIN : ON_ARRIVAL);
        double first = shared.between(band.from(), band.to());
        double apart = 0;
        for (int i = 1; i <= place.number(); i++) {
            apart += family.chance().of("apart", i).between(1.0, 3.2);
        }
        if (first - apart > 0.02) {
            return first - apart;
        }
        return first + apart < OLDEST ? first + apart : chance.between(0.1, OLDEST);
    }
}
