package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareLeaverYear;

/**
 * The yearly record that the return asks for, around each birthday from the 17th to the 21st of one who has left care: from
 * 3 months before it to 1 month after. When the next window opens, one not made is missed.
 */
final class LeaverYears {
    static final int FIRST = 17;
    static final int LAST = 21;
    private static final int MONTHS_BEFORE = 3;
    private static final int MONTHS_AFTER = 1;

    private final CareLeaver leaver;
    private final ClockSettings settings;

    LeaverYears(CareLeaver leaver, ClockSettings settings) {
        this.leaver = leaver;
        this.settings = settings;
    }

    static LocalDate opens(LocalDate birthday) {
        return birthday.minusMonths(MONTHS_BEFORE);
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (int age = FIRST; age <= LAST; age++) {
            var birthday = leaver.birthday(age);
            if (settings.isInUseOn(birthday) && !opens(birthday).isAfter(leaver.asAt()) && hasLeftBy(birthday)) {
                all.add(of(age, birthday));
            }
        }
        return all;
    }

    /** The age for which it is to be made now: that of the last window that has opened. */
    static Optional<Integer> ageNow(CareLeaver leaver) {
        Integer found = null;
        for (int age = FIRST; age <= LAST; age++) {
            if (!opens(leaver.birthday(age)).isAfter(leaver.asAt())) {
                found = age;
            }
        }
        return Optional.ofNullable(found);
    }

    static Optional<CareLeaverYear> told(CareLeaver leaver, LocalDate birthday) {
        return leaver.record().all(CareLeaverYear.class).stream()
                .filter(year -> year.year().equals(CollectionYear.of(birthday)))
                .findFirst();
    }

    private boolean hasLeftBy(LocalDate birthday) {
        return leaver.leftOn().filter(left -> !left.isAfter(birthday)).isPresent();
    }

    private Obligation of(int age, LocalDate birthday) {
        var next =
                Optional.of(opens(leaver.birthday(age + 1))).filter(day -> age < LAST && !day.isAfter(leaver.asAt()));
        return Clock.of(
                        ObligationKind.CARE_LEAVER_YEAR,
                        trigger(age, birthday),
                        birthday.plusMonths(MONTHS_AFTER),
                        LeavingCareTask.LEAVING_RECORD_YEAR.rule())
                .metOn(told(leaver, birthday).map(year -> madeOn(age, birthday)))
                .until(Stream.of(next, overBefore(birthday))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()))
                .judgedAt(leaver.asAt());
    }

    /** Until the record of the year before is made the clock is started by the birthday alone. */
    private Trigger trigger(int age, LocalDate birthday) {
        var words = "Turns " + age;
        return told(leaver, leaver.birthday(age - 1))
                .map(year -> new Trigger(year.id(), words, birthday))
                .orElseGet(() -> leaver.trigger(words, birthday));
    }

    /** A return says of which birthday it speaks, and not when that was written down. */
    private LocalDate madeOn(int age, LocalDate birthday) {
        return leaver.record().all(LeaverYearTold.class).stream()
                .filter(told -> told.age() == age)
                .map(LeaverYearTold::on)
                .findFirst()
                .orElse(birthday.isAfter(leaver.asAt()) ? leaver.asAt() : birthday);
    }

    /** Who was no longer owed support before the birthday is not asked. */
    private Optional<LocalDate> overBefore(LocalDate birthday) {
        return leaver.over().filter(over -> over.isBefore(birthday));
    }
}
