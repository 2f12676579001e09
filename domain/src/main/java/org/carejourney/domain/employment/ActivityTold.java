package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.education.SchoolChanged;
import org.carejourney.domain.education.Schooling;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/**
 * One thing that tells what a young person does from a day on. Whoever told it, what was told last stands: the activity as
 * it changed, a talk that found it out, a place at a college, or the yearly return.
 *
 * @param activity empty where a school or college place told it
 */
public record ActivityTold(FactId fact, LocalDate on, Doing doing, Optional<Activity> activity, String words) {

    /** What is known of a day; empty where nothing was ever told. */
    public static Optional<ActivityTold> at(CareRecord record, LocalDate day) {
        return all(record).stream().filter(told -> !told.on().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** In order of time. */
    static List<ActivityTold> all(CareRecord record) {
        var all = new ArrayList<ActivityTold>();
        for (var said : record.all(ActivityChanged.class)) all.add(of(said.id(), said.on(), said.activity()));
        for (var said : record.all(NeetTriaged.class)) all.add(of(said.id(), said.on(), said.activity()));
        for (var said : record.all(EetChecked.class)) all.add(of(said.id(), said.on(), said.activity()));
        for (var said : record.all(SchoolChanged.class)) {
            if (isAfterYear11(record, said.on())) {
                all.add(of(said));
            }
        }
        for (var year : record.all(CareLeaverYear.class)) {
            all.add(of(year.id(), birthday(year), year.activity().orElse(Activity.NOT_RECORDED)));
        }
        all.sort(Comparator.comparing(ActivityTold::on)
                .thenComparing(told -> told.fact().value()));
        return all;
    }

    private static ActivityTold of(FactId fact, LocalDate on, Activity activity) {
        return new ActivityTold(fact, on, Doing.of(activity), Optional.of(activity), Activities.words(activity));
    }

    private static ActivityTold of(SchoolChanged said) {
        return new ActivityTold(
                said.id(),
                said.on(),
                said.hasPlace() ? Doing.IN_WORK_OR_LEARNING : Doing.LOOKING,
                Optional.empty(),
                said.place().words());
    }

    /** A place at school before Year 12 says nothing of the time after it. */
    private static boolean isAfterYear11(CareRecord record, LocalDate day) {
        return Schooling.yearGroup(record, day)
                .filter(year -> year.isAfter(YearGroup.YEAR_11))
                .isPresent();
    }

    /** A return of a year tells of the birthday in it. */
    static LocalDate birthday(CareLeaverYear year) {
        return Ages.birthday(year.born(), Ages.on(year.born(), year.year().lastDay()));
    }
}
