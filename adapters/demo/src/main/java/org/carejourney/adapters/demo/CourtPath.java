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
            Map.entry(2018, 31));

    private static final int WEEKS_BEFORE_2012 = 52;

    /**
     * Since courts fell behind, and then closed their rooms: how many cases are still decided in 26 weeks, and how many weeks
     * the others take at most. As published for 2019 to 2021.
     */
    private record Backlog(double inTime, int mostWeeks) {
        private static final int QUICKEST = 17;
        private static final int LAST_IN_TIME = 26;
        private static final int OTHERS_FROM = 30;

        double weeks(Chance chance) {
            double place = chance.between(0.0, 1.0);
            return place < inTime
                    ? QUICKEST + (LAST_IN_TIME - QUICKEST) * place / inTime
                    : OTHERS_FROM + (mostWeeks - OTHERS_FROM) * (place - inTime) / (1 - inTime);
        }
    }

    private static final Map<Integer, Backlog> BACKLOG =
            Map.of(2019, new Backlog(0.36, 64), 2020, new Backlog(0.26, 80), 2021, new Backlog(0.23, 82));

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
        steps.add(new Step(decided(chance, begun), result));
        return new CourtPath(steps);
    }

    /** When proceedings are decided that begin on a day; no court sits at the weekend. */
    static LocalDate decided(Chance chance, LocalDate begun) {
        var day = begun.plusDays(days(chance, begun));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static long days(Chance chance, LocalDate begun) {
        var backlog = Optional.ofNullable(BACKLOG.get(begun.getYear()));
        if (backlog.isPresent()) {
            return Math.round(backlog.get().weeks(chance) * 7);
        }
        int weeks = begun.getYear() < 2012 ? WEEKS_BEFORE_2012 : WEEKS.getOrDefault(begun.getYear(), WEEKS_BEFORE_2012);
        return Math.round(weeks * 7 * chance.between(0.6, 1.4));
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
