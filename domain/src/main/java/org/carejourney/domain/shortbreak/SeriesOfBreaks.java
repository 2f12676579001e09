package org.carejourney.domain.shortbreak;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.entry.Footing;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;

/** Whether a child is in a series of short breaks, and may come into one. */
final class SeriesOfBreaks {
    /** Breaks recorded one by one belong to one series when no more than this lies between them. */
    private static final Period SAME_SERIES = Period.ofMonths(6);

    private SeriesOfBreaks() {}

    static boolean isRecordedOneByOne(Episode stay) {
        return stay.legalStatus() == LegalStatus.V3;
    }

    /** The agreement that goes on. */
    static Optional<Episode> agreement(CareRecord record) {
        return record.shortBreaks().stream()
                .filter(stay ->
                        stay.legalStatus() == LegalStatus.V4 && stay.end().isEmpty())
                .findFirst();
    }

    /** The latest stay of the series in which the child is on a day: the agreement, or a break not long ago. */
    static Optional<Episode> now(CareRecord record, LocalDate day) {
        return agreement(record)
                .or(() -> record.shortBreaks().stream()
                        .filter(SeriesOfBreaks::isRecordedOneByOne)
                        .filter(stay -> stay.end()
                                .filter(end -> end.plus(SAME_SERIES).isBefore(day))
                                .isEmpty())
                        .reduce((earlier, later) -> later))
                .filter(stay -> Footing.now(record).isEmpty());
    }

    static boolean mayHaveBreaks(CareRecord record, LocalDate day) {
        return Footing.now(record).isEmpty() && !record.hasComeOfAge(day);
    }

    /**
     * Why a stay or an agreement cannot begin on a day.
     *
     * @see "SSDA903 validation rule 426: the two ways of recording do not meet in one year"
     */
    static Optional<String> problem(CareRecord record, LocalDate from, LegalStatus kind) {
        var year = CollectionYear.of(from);
        var other = kind == LegalStatus.V3 ? LegalStatus.V4 : LegalStatus.V3;
        boolean otherKindThisYear = record.shortBreaks().stream()
                .anyMatch(stay -> stay.legalStatus() == other
                        && stay.endsAfter(year.firstDay())
                        && !stay.start().isAfter(year.lastDay()));
        if (otherKindThisYear) {
            return Optional.of(
                    kind == LegalStatus.V3
                            ? "The breaks of this year are recorded as an agreement; book the stay in place of recording it alone"
                            : "The breaks of this year are recorded one by one; an agreement can begin next April");
        }
        return record.episodes().stream()
                .filter(episode -> episode.endsAfter(from) || !episode.start().isBefore(from))
                .findFirst()
                .map(episode -> "The record already has a stay or care from %s that reaches beyond that day"
                        .formatted(DayWords.of(episode.start())));
    }
}
