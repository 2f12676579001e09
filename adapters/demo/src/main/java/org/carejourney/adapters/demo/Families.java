package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.adapters.demo.InventedPlaces.Reach;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.Ethnicity;

/**
 * Puts children into families. Six children in a row are dealt out to families by themselves, so that a child's family
 * can be told without looking at any other six.
 */
final class Families {
    /** A child's place in a family, the first being 0. */
    record Place(Family family, int number) {}

    private static final int DEALT_TOGETHER = 6;

    private static final Weights<List<Integer>> SIZES = Weights.of(38, List.of(1, 1, 1, 1, 1, 1))
            .and(26, List.of(2, 1, 1, 1, 1))
            .and(14, List.of(2, 2, 1, 1))
            .and(12, List.of(3, 1, 1, 1))
            .and(6, List.of(3, 2, 1))
            .and(4, List.of(4, 1, 1));

    /** How many came into care in each year, relative to the others. */
    private static final Weights<Integer> YEARS = Weights.of(1.05, 2012)
            .and(1.45, 2013)
            .and(1.70, 2014)
            .and(1.20, 2015)
            .and(0.85, 2016)
            .and(0.85, 2017)
            .and(0.88, 2018)
            .and(0.92, 2019)
            .and(0.90, 2020)
            .and(0.85, 2021)
            .and(0.14, 2022);

    private static final double IN_CARE_BEFORE = 0.24;
    private static final double UNACCOMPANIED = 0.075;
    private static final CollectionYear UNACCOMPANIED_SINCE = new CollectionYear(2016);

    private static final Weights<CategoryOfNeed> NEEDS = Weights.of(60, CategoryOfNeed.N1)
            .and(3, CategoryOfNeed.N2)
            .and(4, CategoryOfNeed.N3)
            .and(9, CategoryOfNeed.N4)
            .and(17, CategoryOfNeed.N5)
            .and(2, CategoryOfNeed.N6)
            .and(0.4, CategoryOfNeed.N7)
            .and(4, CategoryOfNeed.N8);

    private static final Weights<Ethnicity> ETHNICITIES = Weights.of(58, Ethnicity.WBRI)
            .and(12, Ethnicity.MWBC)
            .and(4, Ethnicity.WOTH)
            .and(5, Ethnicity.AIND)
            .and(2, Ethnicity.APKN)
            .and(5, Ethnicity.BCRB)
            .and(3, Ethnicity.BAFR)
            .and(2.5, Ethnicity.MWAS)
            .and(1, Ethnicity.MWBA)
            .and(3, Ethnicity.MOTH)
            .and(1.5, Ethnicity.AOTH)
            .and(1, Ethnicity.BOTH)
            .and(0.5, Ethnicity.WIRI)
            .and(1, Ethnicity.WROM)
            .and(0.5, Ethnicity.NOBT);

    private static final Weights<Ethnicity> FROM_ABROAD =
            Weights.of(40, Ethnicity.OOTH).and(30, Ethnicity.AOTH).and(30, Ethnicity.BAFR);

    private final Chance chance;
    private final InventedPlaces places;

    Families(long seed, InventedPlaces places) {
        this.chance = Chance.of(seed).of("families", 0);
        this.places = places;
    }

    Place of(long child) {
        long deal = child / DEALT_TOGETHER;
        int number = (int) (child % DEALT_TOGETHER);
        int family = 0;
        for (int size : chance.of("sizes", deal).oneOf(SIZES)) {
            if (number < size) {
                return new Place(family(deal * DEALT_TOGETHER + family, size), number);
            }
            number -= size;
            family++;
        }
        throw new IllegalStateException("The sizes of families dealt together add up to " + DEALT_TOGETHER);
    }

    private Family family(long number, int children) {
        var draw = chance.of("family", number);
        boolean wereInCareBefore = draw.happens(IN_CARE_BEFORE);
        var year = new CollectionYear(draw.oneOf(YEARS));
        boolean unaccompanied = children == 1
                && !wereInCareBefore
                && year.compareTo(UNACCOMPANIED_SINCE) >= 0
                && draw.happens(UNACCOMPANIED);
        var ethnicity = draw.oneOf(unaccompanied ? FROM_ABROAD : ETHNICITIES);
        return new Family(
                draw.of("shared", 0),
                children,
                Names.surname(draw, ethnicity, unaccompanied),
                ethnicity,
                unaccompanied ? "" : places.postcode(draw, Reach.INSIDE),
                unaccompanied ? CategoryOfNeed.N8 : draw.oneOf(NEEDS),
                draw.between(0, Staff.TEAMS.size() - 1),
                wereInCareBefore ? Demo.RECORDS_BEGIN : someDayIn(draw, year),
                wereInCareBefore,
                unaccompanied);
    }

    private static LocalDate someDayIn(Chance draw, CollectionYear year) {
        var last = year.lastDay().isAfter(Demo.TODAY) ? Demo.TODAY : year.lastDay();
        int days = (int) (last.toEpochDay() - year.firstDay().toEpochDay());
        return year.firstDay().plusDays(draw.between(0, days));
    }
}
