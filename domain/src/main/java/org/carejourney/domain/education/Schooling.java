package org.carejourney.domain.education;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.record.CareRecord;

/** In which year a child is taught, and where. */
public final class Schooling {
    private static final int PEP_FROM_AGE = 3;
    private static final int ADULT = 18;

    private Schooling() {}

    /** As recorded, or else by age; empty where the birth date is not known. */
    public static Optional<YearGroup> yearGroup(CareRecord record, LocalDate day) {
        return record.born()
                .map(born -> YearGroup.byAge(born, day)
                        .plus(recorded(record, day)
                                .map(said -> said.year()
                                        - YearGroup.byAge(born, said.on()).number())
                                .orElse(0)));
    }

    private static Optional<TaughtInYear> recorded(CareRecord record, LocalDate day) {
        return record.all(TaughtInYear.class).stream()
                .filter(said -> !said.on().isAfter(day))
                .max(Comparator.comparing(TaughtInYear::on));
    }

    /** Where the child was last said to be taught. */
    static Optional<SchoolChanged> place(CareRecord record, LocalDate day) {
        return record.all(SchoolChanged.class).stream()
                .filter(said -> !said.on().isAfter(day))
                .max(Comparator.comparing(SchoolChanged::on));
    }

    /**
     * Whether a child in care of this age has a personal education plan: from the third birthday to the end of Year 13, and
     * not from the 18th birthday on.
     *
     * @see "Promoting the education of looked-after and previously looked-after children, statutory guidance, 2018"
     */
    static boolean isOfPepAge(CareRecord record, LocalDate day) {
        return record.born().filter(born -> isOfPepAge(Ages.on(born, day))).isPresent()
                && yearGroup(record, day)
                        .filter(year -> !year.isAfter(YearGroup.YEAR_13))
                        .isPresent();
    }

    private static boolean isOfPepAge(int age) {
        return age >= PEP_FROM_AGE && age < ADULT;
    }

    /** The first day on which a child can have a personal education plan: the third birthday. */
    static LocalDate pepAgeReached(LocalDate born) {
        return Ages.birthday(born, PEP_FROM_AGE);
    }
}
