package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.education.Schooling;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PeriodOfCare;

/**
 * The times for which the council helps a young person into work or learning: in care from the end of Year 11 on, then as a
 * care leaver to the 21st birthday, and from then to the 25th once they have asked for help.
 *
 * @param until the first day on which it no longer does; empty while nobody can tell
 * @see "Children Act 1989, sections 23C and 23CZB"
 */
record Support(LocalDate from, Optional<LocalDate> until) {
    private static final int ADULT = 18;
    private static final int SUPPORTED_TO = 21;
    private static final int ON_REQUEST_TO = 25;

    /** Eligibility is thirteen weeks in care since the 14th birthday, some of it at 16 or later. */
    private static final int THIRTEEN_WEEKS = 91;

    private static final int COUNTED_FROM = 14;
    private static final int SIXTEEN = 16;

    /** In order of time, none where nobody records here or the birth date is not known. */
    static List<Support> of(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var born = born(record);
        if (born.isEmpty() || !settings.isInUseOn(asAt)) {
            return List.of();
        }
        var times = new ArrayList<Support>();
        var adult = Ages.birthday(born.get(), ADULT);
        for (var period : record.periodsOfCare()) {
            times.add(new Support(
                    period.start(), Optional.of(Days.earlier(period.end().orElse(adult), adult))));
        }
        times.addAll(afterCare(record, born.get(), asAt));
        return joined(
                times,
                later(afterYear11(record, born.get()), settings.inUseSince().orElseThrow()));
    }

    static Optional<LocalDate> born(CareRecord record) {
        return record.born()
                .or(() -> record.all(CareLeaverYear.class).stream()
                        .map(CareLeaverYear::born)
                        .findFirst());
    }

    /** Between the 21st and the 25th birthday a care leaver may come back for help. */
    static boolean mayAskAgain(CareRecord record, ClockSettings settings, LocalDate day) {
        return settings.isInUseOn(day)
                && born(record)
                        .filter(born -> left(record, born).isPresent())
                        .map(born -> Ages.on(born, day))
                        .filter(age -> age >= SUPPORTED_TO && age < ON_REQUEST_TO)
                        .isPresent();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** The 1 September after Year 11, by age or as recorded. */
    private static LocalDate afterYear11(CareRecord record, LocalDate born) {
        var byAge = YearGroup.YEAR_12.begins(born);
        return Stream.of(-2, -1, 0, 1, 2)
                .map(byAge::plusYears)
                .filter(start -> Schooling.yearGroup(record, start)
                        .filter(year -> year.isAfter(YearGroup.YEAR_11))
                        .isPresent())
                .findFirst()
                .orElse(byAge);
    }

    private static List<Support> afterCare(CareRecord record, LocalDate born, LocalDate asAt) {
        var left = left(record, born);
        if (left.isEmpty() || left.get().isAfter(asAt)) {
            return List.of();
        }
        var twentyOne = Ages.birthday(born, SUPPORTED_TO);
        var ended = noLongerWanted(record, asAt).filter(day -> day.isBefore(twentyOne));
        var first = new Support(left.get(), Optional.of(ended.orElse(twentyOne)));
        return Stream.concat(
                        Stream.of(first),
                        askedAgain(record, twentyOne).stream()
                                .map(day -> new Support(day, Optional.of(Ages.birthday(born, ON_REQUEST_TO)))))
                .toList();
    }

    /** The day from which the young person is a care leaver. */
    private static Optional<LocalDate> left(CareRecord record, LocalDate born) {
        var returned = record.all(CareLeaverYear.class).stream()
                .map(ActivityTold::birthday)
                .min(Comparator.naturalOrder());
        if (record.periodsOfCare().isEmpty()) {
            return returned;
        }
        var last = record.periodsOfCare().getLast();
        var end = Days.earlier(last.end().orElse(LocalDate.MAX), Ages.birthday(born, ADULT));
        return returned.isPresent() || isCareLeaver(record, born) ? Optional.of(end) : Optional.empty();
    }

    private static boolean isCareLeaver(CareRecord record, LocalDate born) {
        var because = record.periodsOfCare().getLast().endedBecause();
        if (because.filter(why -> why == ReasonEpisodeCeased.E2 || why == ReasonEpisodeCeased.E3)
                .isPresent()) {
            return false;
        }
        long days = record.periodsOfCare().stream()
                .mapToLong(period -> daysSinceFourteen(period, born))
                .sum();
        return days >= THIRTEEN_WEEKS
                && record.periodsOfCare().stream()
                        .anyMatch(period -> period.end()
                                .filter(end -> !end.isAfter(Ages.birthday(born, SIXTEEN)))
                                .isEmpty());
    }

    private static long daysSinceFourteen(PeriodOfCare period, LocalDate born) {
        var from = later(period.start(), Ages.birthday(born, COUNTED_FROM));
        var end = Days.earlier(period.end().orElse(LocalDate.MAX), Ages.birthday(born, ADULT));
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    /** The last return says that the young person died, went home for good or wants no service. */
    private static Optional<LocalDate> noLongerWanted(CareRecord record, LocalDate asAt) {
        return record.all(CareLeaverYear.class).stream()
                .filter(year -> !ActivityTold.birthday(year).isAfter(asAt))
                .max(Comparator.comparing(ActivityTold::birthday))
                .filter(year -> year.inTouch()
                        .filter(touch -> touch.isOutsideFigures() || touch == InTouch.NREQ)
                        .isPresent())
                .map(ActivityTold::birthday);
    }

    /** From 21 on help is given to those who ask: the first thing recorded here tells that they did. */
    private static Optional<LocalDate> askedAgain(CareRecord record, LocalDate twentyOne) {
        return record.all(Event.class).stream()
                .filter(event -> event instanceof ActivityChanged || event instanceof NeetContact)
                .map(Event::happenedOn)
                .filter(day -> !day.isBefore(twentyOne))
                .min(Comparator.naturalOrder());
    }

    /** Cut to what begins on a day, and put together where one time goes over into the next. */
    private static List<Support> joined(List<Support> times, LocalDate begins) {
        var all = new ArrayList<Support>();
        times.stream()
                .filter(time -> time.until().filter(end -> !end.isAfter(begins)).isEmpty())
                .map(time -> new Support(later(time.from(), begins), time.until()))
                .filter(time ->
                        time.until().filter(end -> !end.isAfter(time.from())).isEmpty())
                .sorted(Comparator.comparing(Support::from))
                .forEach(time -> {
                    if (!all.isEmpty()
                            && all.getLast()
                                    .until()
                                    .filter(time.from()::isAfter)
                                    .isEmpty()) {
                        var before = all.removeLast();
                        all.add(new Support(before.from(), time.until()));
                    } else {
                        all.add(time);
                    }
                });
        return List.copyOf(all);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
