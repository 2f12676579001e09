package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;

/**
 * A young person on the way out of care, or out of it, as at a day: the dates from which their clocks run.
 *
 * @param record holds nothing dated after the day
 * @param person who they are; the fact that starts the clocks which run from a birthday
 * @param eligibleOn the day on which they became eligible, or will if they stay in care
 */
public record CareLeaver(
        CareRecord record, Person person, LocalDate eligibleOn, LeavingCareStatus status, LocalDate asAt) {
    private static final int SUPPORT_UNTIL = 21;
    private static final int ON_REQUEST_UNTIL = 25;
    private static final int TALK_MONTHS_BEFORE = 3;

    /** Empty for whoever never was eligible and will not be by staying in care. */
    public static Optional<CareLeaver> of(CareRecord record, LocalDate asAt) {
        return record.person()
                .flatMap(person -> LeavingCareStatus.eligibleOn(record)
                        .map(day -> new CareLeaver(record, person, day, LeavingCareStatus.of(record, asAt), asAt)))
                .filter(one -> one.status.eligibleSince().isPresent() || one.isInCare());
    }

    /** Owed support as at the day: in care at 16 or 17, or out of care and neither lost nor ended. */
    public boolean isSupported() {
        return isEligible() && over().isEmpty();
    }

    boolean isEligible() {
        return status.eligibleSince().isPresent();
    }

    public boolean isInCare() {
        return asAt.isBefore(adultOn())
                && !record.periodsOfCare().isEmpty()
                && record.periodsOfCare().getLast().isOpen();
    }

    public LocalDate birthday(int age) {
        return Ages.birthday(person.born(), age);
    }

    LocalDate adultOn() {
        return birthday(18);
    }

    Trigger trigger(String what, LocalDate on) {
        return new Trigger(person.id(), what, on);
    }

    /** The last episode of care, where it has ended, at 18 at the latest. */
    Optional<Episode> lastEpisode() {
        return isInCare() || record.periodsOfCare().isEmpty()
                ? Optional.empty()
                : Optional.of(record.periodsOfCare().getLast().last());
    }

    /** The day on which they left care for good as far as is known; one whose care was not closed left at 18. */
    public Optional<LocalDate> leftOn() {
        return lastEpisode()
                .map(last -> last.end().filter(end -> !end.isAfter(adultOn())).orElse(adultOn()));
    }

    /** The day on which support came to its end: lost, declined, ended, or outgrown at 21, on request at 25. */
    public Optional<LocalDate> over() {
        return Stream.of(status.lostOn(), endedEarly(), Optional.of(limit()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(end -> !end.isAfter(asAt));
    }

    /** The same, age left out; who asked again afterwards has not ended it. */
    Optional<LocalDate> endedEarly() {
        var asked = asked();
        var settled = record.all(SupportSettled.class).stream()
                .filter(SupportSettled::ends)
                .filter(end -> asked.filter(end.on()::isBefore).isEmpty())
                .map(this::effective);
        var returned = record.all(CareLeaverYear.class).stream()
                .filter(year ->
                        year.inTouch().filter(answer -> answer == InTouch.NREQ).isPresent())
                .map(CareLeaverYear::birthday)
                .filter(day -> asked.filter(day::isBefore).isEmpty());
        return Stream.concat(settled, returned)
                .filter(day -> !day.isAfter(asAt))
                .min(Comparator.naturalOrder());
    }

    /**
     * Each time the young person asked for support again after it had come to its end, and the day of that end: nothing is
     * owed for the time between.
     */
    Map<SupportSettled, LocalDate> askedAgain() {
        var again = new HashMap<SupportSettled, LocalDate>();
        for (var settled : record.all(SupportSettled.class)) {
            var before = settled.on().minusDays(1);
            of(record.asAt(before), before)
                    .filter(leaver -> !settled.ends())
                    .flatMap(CareLeaver::over)
                    .ifPresent(end -> again.put(settled, end));
        }
        return again;
    }

    /** What ends for reasons of age ends on that birthday. */
    private LocalDate effective(SupportSettled settled) {
        var birthday = switch (settled.how()) {
            case ENDS_AT_21 -> birthday(SUPPORT_UNTIL);
            case ENDS_AT_25 -> birthday(ON_REQUEST_UNTIL);
            case GOES_ON, DECLINED, DIED -> settled.on();
        };
        return birthday.isAfter(settled.on()) ? birthday : settled.on();
    }

    private Optional<LocalDate> asked() {
        return record.all(SupportSettled.class).stream()
                .filter(settled -> !settled.ends())
                .map(SupportSettled::on)
                .max(Comparator.naturalOrder());
    }

    private LocalDate limit() {
        var talk = birthday(SUPPORT_UNTIL).minusMonths(TALK_MONTHS_BEFORE);
        return birthday(asked().filter(on -> !on.isBefore(talk)).isPresent() ? ON_REQUEST_UNTIL : SUPPORT_UNTIL);
    }

    public Optional<PersonalAdviserNamed> adviser() {
        return PersonalAdviserNamed.latest(record);
    }

    /** Where they lived on a day after care, as it was told last before: as a change, or around a birthday. */
    public Optional<Accommodation> homeOn(LocalDate day) {
        var told = new TreeMap<LocalDate, Accommodation>();
        for (var year : record.all(CareLeaverYear.class)) {
            year.accommodation()
                    .filter(home -> home != Accommodation.NOT_RECORDED)
                    .ifPresent(home -> told.put(year.birthday(), home));
        }
        record.all(LeaverMoved.class).forEach(moved -> told.put(moved.on(), moved.accommodation()));
        return Optional.ofNullable(told.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Left care at 18 from foster carers. */
    public boolean leftFosterCareAtEighteen() {
        boolean atEighteen = leftOn().filter(adultOn()::equals).isPresent();
        return atEighteen
                && record.periodsOfCare().getLast().episodes().stream()
                        .filter(episode -> !episode.placement().isTemporary())
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.placement().isFostering())
                        .isPresent();
    }
}
