package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.shared.FactId;

/** How young people fare after care, told around each birthday from the 17th to the 21st. */
final class LeavingCare {
    private static final int THIRTEEN_WEEKS = 91;

    private static final Weights<InTouch> SEVENTEEN =
            Weights.of(80, InTouch.YES).and(6, InTouch.NO).and(14, InTouch.RHOM);
    private static final Weights<InTouch> OLDER = Weights.of(92.5, InTouch.YES)
            .and(4.2, InTouch.NO)
            .and(2, InTouch.REFU)
            .and(1, InTouch.NREQ)
            .and(0.3, InTouch.DIED);

    private static final Weights<Activity> DOES = Weights.of(6, Activity.F1)
            .and(21, Activity.F2)
            .and(3, Activity.P2)
            .and(4, Activity.F4)
            .and(17, Activity.F5)
            .and(6, Activity.P5)
            .and(9, Activity.G4)
            .and(24, Activity.G5)
            .and(7, Activity.G6)
            .and(2, Activity.NOT_RECORDED);

    private static final Weights<Accommodation> LIVES = Weights.of(16, Accommodation.B1)
            .and(2, Accommodation.B2)
            .and(3, Accommodation.C1)
            .and(20, Accommodation.D1)
            .and(6, Accommodation.E1)
            .and(2, Accommodation.K1)
            .and(1, Accommodation.T1)
            .and(31, Accommodation.U1)
            .and(1.5, Accommodation.U2)
            .and(1, Accommodation.W2)
            .and(1.5, Accommodation.S2)
            .and(3, Accommodation.X2)
            .and(1, Accommodation.Y1)
            .and(2, Accommodation.NOT_RECORDED);

    private LeavingCare() {}

    static List<CareLeaverYear> after(Chance chance, LocalDate born, List<CarePlan> periods) {
        var years = new ArrayList<CareLeaverYear>();
        if (!isCareLeaver(born, periods)) {
            return years;
        }
        boolean stayedPut = chance.happens(0.3);
        for (int age = 17; age <= 21; age++) {
            var birthday = Ages.birthday(born, age);
            if (birthday.isAfter(Demo.TODAY)
                    || birthday.isBefore(Demo.RECORDS_BEGIN)
                    || !hasLeftBy(birthday, periods)) {
                continue;
            }
            var ofTheYear = chance.of("birthday", age);
            var touch = ofTheYear.oneOf(age == 17 ? SEVENTEEN : OLDER);
            years.add(year(ofTheYear, born, birthday, touch, stayedPut && age > 17 && age < 21));
            if (touch == InTouch.DIED) {
                return years;
            }
        }
        return years;
    }

    private static CareLeaverYear year(
            Chance chance, LocalDate born, LocalDate birthday, InTouch touch, boolean stayedPut) {
        boolean known = touch == InTouch.YES;
        var lives = stayedPut ? Accommodation.Z1 : chance.oneOf(LIVES);
        return new CareLeaverYear(
                FactId.UNSAVED,
                CollectionYear.of(birthday),
                born,
                Optional.of(touch),
                Optional.of(known ? chance.oneOf(DOES) : Activity.NOT_RECORDED),
                Optional.of(known ? lives : Accommodation.NOT_RECORDED));
    }

    private static boolean hasLeftBy(LocalDate birthday, List<CarePlan> periods) {
        return periods.stream().noneMatch(period -> period.covers(birthday))
                && periods.stream().anyMatch(period -> !period.end().isAfter(birthday));
    }

    /** Looked after for thirteen weeks since fourteen, some of it at sixteen or later; not in another council's care. */
    private static boolean isCareLeaver(LocalDate born, List<CarePlan> periods) {
        long days = 0;
        boolean afterSixteen = false;
        var fourteenth = Ages.birthday(born, 14);
        var sixteenth = Ages.birthday(born, 16);
        for (var period : periods) {
            if (period.end().isAfter(Demo.TODAY) || period.outcome() == Outcome.ELSEWHERE) {
                return false;
            }
            var from = period.start().isAfter(fourteenth) ? period.start() : fourteenth;
            days += Math.max(0, ChronoUnit.DAYS.between(from, period.end()));
            afterSixteen |= period.end().isAfter(sixteenth.plusDays(1));
        }
        return days >= THIRTEEN_WEEKS && afterSixteen;
    }
}
