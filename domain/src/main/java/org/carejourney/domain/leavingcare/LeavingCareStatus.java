package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;

/**
 * What a young person is owed on leaving care, as at a day.
 *
 * @param eligibleSince from when they were an eligible child: in care at 16 or older after 13 weeks in care since 14
 * @param lostOn the day on which they ceased to be owed it otherwise than by growing older: after six months back home
 *     before 18, in another council's care, adopted, or dead
 * @see "Children Act 1989, sections 23A to 24 and schedule 2, paragraph 19B"
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40"
 */
public record LeavingCareStatus(Kind kind, Optional<LocalDate> eligibleSince, Optional<LocalDate> lostOn) {
    /** In the words of the Act. */
    public enum Kind {
        NONE("Not entitled"),
        ELIGIBLE("Eligible child: 16 or 17, in care"),
        RELEVANT("Relevant child: 16 or 17, left care"),
        FORMER_RELEVANT("Former relevant: 18 or older"),
        QUALIFYING("Qualifying: advice and assistance");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static final int THIRTEEN_WEEKS = 91;
    private static final int COUNTS_FROM = 14;
    private static final int SIXTEEN = 16;
    private static final int EIGHTEEN = 18;
    private static final int QUALIFYING_UNTIL = 25;
    private static final int MONTHS_BACK_HOME = 6;

    private static final LeavingCareStatus NONE = new LeavingCareStatus(Kind.NONE, Optional.empty(), Optional.empty());

    public static LeavingCareStatus of(CareRecord record, LocalDate day) {
        var then = record.asAt(day);
        return then.born().map(born -> of(then, born, day)).orElse(NONE);
    }

    private static LeavingCareStatus of(CareRecord record, LocalDate born, LocalDate day) {
        if (Ages.on(born, day) < SIXTEEN) {
            return NONE;
        }
        var since = eligibleOn(record).filter(eligible -> !eligible.isAfter(day));
        var lost = lostOn(record, born, day);
        return new LeavingCareStatus(kind(record, born, day, since, lost), since, lost);
    }

    /**
     * The day on which a child becomes eligible: the 16th birthday, or the later day on which 13 weeks are complete or the
     * child comes into care again. It may lie ahead for a child who is in care, and then holds while they stay.
     */
    public static Optional<LocalDate> eligibleOn(CareRecord record) {
        if (record.born().isEmpty()) {
            return Optional.empty();
        }
        var born = record.born().get();
        var fourteenth = Ages.birthday(born, COUNTS_FROM);
        var sixteenth = Ages.birthday(born, SIXTEEN);
        var eighteenth = Ages.birthday(born, EIGHTEEN);
        long before = 0;
        for (var period : record.periodsOfCare()) {
            var from = later(period.start(), fourteenth);
            var end = period.end().filter(eighteenth::isAfter).orElse(eighteenth);
            var complete = from.plusDays(Math.max(0, THIRTEEN_WEEKS - before));
            var eligible = later(complete, sixteenth);
            if (!eligible.isAfter(end) && end.isAfter(sixteenth)) {
                return Optional.of(eligible);
            }
            before += Math.max(0, ChronoUnit.DAYS.between(from, end));
        }
        return Optional.empty();
    }

    private static Kind kind(
            CareRecord record, LocalDate born, LocalDate day, Optional<LocalDate> eligible, Optional<LocalDate> lost) {
        int age = Ages.on(born, day);
        boolean isInCare = age < EIGHTEEN && isInCare(record, day);
        if (isInCare) {
            return eligible.isPresent() ? Kind.ELIGIBLE : Kind.NONE;
        }
        if (isGoneForGood(record) || age >= QUALIFYING_UNTIL) {
            return Kind.NONE;
        }
        if (eligible.isPresent() && lost.isEmpty()) {
            return age < EIGHTEEN ? Kind.RELEVANT : Kind.FORMER_RELEVANT;
        }
        var sixteenth = Ages.birthday(born, SIXTEEN);
        boolean wasInCareAtSixteen = record.periodsOfCare().stream()
                .anyMatch(period ->
                        period.end().filter(end -> !end.isAfter(sixteenth)).isEmpty());
        return wasInCareAtSixteen ? Kind.QUALIFYING : Kind.NONE;
    }

    private static boolean isInCare(CareRecord record, LocalDate day) {
        return record.periodsOfCare().stream()
                .anyMatch(period -> !period.start().isAfter(day)
                        && period.end().filter(end -> !end.isAfter(day)).isEmpty());
    }

    private static Optional<LocalDate> lostOn(CareRecord record, LocalDate born, LocalDate day) {
        if (record.periodsOfCare().isEmpty() || isInCare(record, day)) {
            return Optional.empty();
        }
        var last = record.periodsOfCare().getLast();
        var adult = Ages.birthday(born, EIGHTEEN);
        var home = last.end()
                .filter(end -> wentHome(last))
                .map(end -> end.plusMonths(MONTHS_BACK_HOME))
                .filter(settled -> settled.isBefore(adult));
        var gone = last.end().filter(end -> isGoneForGood(record));
        return Stream.of(home, gone, toldInReturn(record, adult, day))
                .flatMap(Optional::stream)
                .filter(lost -> !lost.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** A yearly return says that they died, or, of someone under 18, that they have been home for six months or more. */
    private static Optional<LocalDate> toldInReturn(CareRecord record, LocalDate adult, LocalDate day) {
        return record.all(CareLeaverYear.class).stream()
                .filter(year -> year.inTouch()
                        .filter(answer -> answer == InTouch.DIED
                                || (answer == InTouch.RHOM && year.birthday().isBefore(adult)))
                        .isPresent())
                .map(CareLeaverYear::birthday)
                .filter(birthday -> !birthday.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static boolean wentHome(PeriodOfCare period) {
        return period.endedBecause()
                .filter(why -> switch (why) {
                    case E4A, E4B, E41 -> true;
                    default -> false;
                })
                .isPresent();
    }

    private static boolean isGoneForGood(CareRecord record) {
        return record.periodsOfCare().stream()
                .reduce((earlier, later) -> later)
                .flatMap(PeriodOfCare::endedBecause)
                .filter(LeavingCareStatus::endsResponsibility)
                .isPresent();
    }

    private static boolean endsResponsibility(ReasonEpisodeCeased why) {
        return switch (why) {
            case E2, E3, E11, E12 -> true;
            default -> false;
        };
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
