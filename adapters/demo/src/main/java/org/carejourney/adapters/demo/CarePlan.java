package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.LegalStatus;

/**
 * One period of care from beginning to end, as it will have been when all is over; what lies after the day of the
 * demonstration is cut off later.
 *
 * @param end the day on which care ends, the 18th birthday at the latest
 */
record CarePlan(
        LocalDate born,
        LocalDate start,
        LocalDate end,
        Outcome outcome,
        CourtPath court,
        Optional<AdoptionPath> adoption) {

    static CarePlan of(Chance chance, LocalDate born, LocalDate start) {
        int age = Ages.on(born, start);
        var outcome = Outcome.of(chance, age);
        var court = CourtPath.of(chance, start, age, outcome);
        var adoption = court.firstDayOf(LegalStatus.E1).map(order -> AdoptionPath.after(chance, order));
        var adult = Ages.birthday(born, 18);
        var planned = switch (outcome) {
            case ADULTHOOD -> adult;
            case HOME -> start.plusDays(daysUntilHome(chance));
            case GUARDIANSHIP -> start.plusDays(240 + chance.waitingDays(230));
            case ADOPTION -> adoption.orElseThrow().adopted();
            case REMAND -> start.plusDays(10 + chance.waitingDays(70));
            case ELSEWHERE -> start.plusDays(10 + chance.waitingDays(350));
        };
        boolean comesOfAgeFirst = !planned.isBefore(adult);
        return new CarePlan(
                born,
                start,
                comesOfAgeFirst ? adult : planned,
                comesOfAgeFirst ? Outcome.ADULTHOOD : outcome,
                court,
                adoption);
    }

    /** Unaccompanied children stay until they are adults. */
    static CarePlan unaccompanied(LocalDate born, LocalDate start) {
        var court = CourtPath.only(start, LegalStatus.V2);
        var adult = Ages.birthday(born, 18);
        return new CarePlan(born, start, adult, Outcome.ADULTHOOD, court, Optional.empty());
    }

    private static int daysUntilHome(Chance chance) {
        double way = chance.between(0.0, 1.0);
        if (way < 0.45) {
            return 2 + chance.waitingDays(55);
        }
        return way < 0.8 ? 60 + chance.waitingDays(220) : 200 + chance.waitingDays(600);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Until the day of the demonstration or the end of care, whichever comes first. */
    LocalDate seenUntil() {
        return end.isAfter(Demo.TODAY) ? Demo.TODAY : end;
    }

    int ageOn(LocalDate day) {
        return Ages.on(born, day);
    }
}
