package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.code.LegalStatus;

/** On what legal footing a child is in care, step by step: each step holds until the next. */
record CourtPath(List<Step> steps) {
    record Step(LocalDate from, LegalStatus status) {}

    /** How many weeks care proceedings take, by the year in which they begin. */
    private static final Map<Integer, Integer> WEEKS = Map.ofEntries(
            Map.entry(2012, 46),
            Map.entry(2013, 36),
            Map.entry(2014, 30),
            Map.entry(2015, 28),
            Map.entry(2016, 27),
            Map.entry(2017, 28),
            Map.entry(2018, 31),
            Map.entry(2019, 34),
            Map.entry(2020, 41),
            Map.entry(2021, 45));

    private static final int WEEKS_BEFORE_2012 = 52;

    CourtPath {
        steps = List.copyOf(steps);
    }

    static CourtPath of(Chance chance, LocalDate start, int age, Outcome outcome) {
        return switch (outcome) {
            case REMAND -> only(start, LegalStatus.J1);
            case ADULTHOOD ->
                chance.happens(agreed(age)) ? only(start, LegalStatus.V2) : proceedings(chance, start, LegalStatus.C2);
            case HOME, ELSEWHERE ->
                chance.happens(0.55) ? only(start, LegalStatus.V2) : proceedings(chance, start, LegalStatus.C2);
            case GUARDIANSHIP -> proceedings(chance, start, LegalStatus.C2);
            case ADOPTION -> proceedings(chance, start, LegalStatus.E1);
        };
    }

    static CourtPath only(LocalDate start, LegalStatus status) {
        return new CourtPath(List.of(new Step(start, status)));
    }

    /** How often parents or young person agree throughout, so that no order is needed. */
    private static double agreed(int age) {
        if (age >= 15) {
            return 0.7;
        }
        return age >= 11 ? 0.2 : 0.04;
    }

    private static CourtPath proceedings(Chance chance, LocalDate start, LegalStatus result) {
        var steps = new ArrayList<Step>();
        var begun = start;
        double beginning = chance.between(0.0, 1.0);
        if (beginning < 0.36) {
            steps.add(new Step(start, LegalStatus.V2));
            begun = start.plusDays(chance.between(14, 120));
        } else if (beginning < 0.48) {
            boolean police = chance.happens(0.6);
            steps.add(new Step(start, police ? LegalStatus.L1 : LegalStatus.L2));
            begun = start.plusDays(police ? chance.between(1, 3) : chance.between(3, 8));
        }
        steps.add(new Step(begun, LegalStatus.C1));
        int weeks = begun.getYear() < 2012 ? WEEKS_BEFORE_2012 : WEEKS.getOrDefault(begun.getYear(), WEEKS_BEFORE_2012);
        steps.add(new Step(begun.plusDays(Math.round(weeks * 7 * chance.between(0.6, 1.4))), result));
        return new CourtPath(steps);
    }

    LegalStatus on(LocalDate day) {
        var status = steps.getFirst().status();
        for (var step : steps) {
            if (!step.from().isAfter(day)) {
                status = step.status();
            }
        }
        return status;
    }

    /** The first day of a status. */
    Optional<LocalDate> firstDayOf(LegalStatus status) {
        return steps.stream()
                .filter(step -> step.status() == status)
                .map(Step::from)
                .findFirst();
    }

    /** Whether the footing changes on one of the days, both included. */
    boolean changesBetween(LocalDate first, LocalDate last) {
        return steps.stream()
                .skip(1)
                .anyMatch(step -> !step.from().isBefore(first) && !step.from().isAfter(last));
    }
}
