package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;

/**
 * A child stays where placed until the court has decided: while care proceedings last, and with prospective adopters until
 * the adoption order. Whoever moves the child before says why it cannot wait, and tells the reviewing officer.
 */
public final class StaysWherePlaced {
    private static final String THEREFORE = ": say why the child moves now, and when the reviewing officer was told";

    private StaysWherePlaced() {}

    /**
     * Why a move on a day needs a reason and the reviewing officer told, in words for the worker; empty where it needs
     * neither. Temporary stays, and moves of house with the carer, are no moves in this sense: whoever asks knows.
     */
    public static Optional<String> needsReason(CareRecord record, LocalDate on) {
        var then = record.asAt(on);
        var adopters = placementBefore(then, on).filter(home -> home.placement().isForAdoption());
        if (adopters.isPresent()) {
            return Optional.of(
                    "The child is placed for adoption since %s, and until the court's final decision stays with the"
                                    .formatted(DayWords.of(adopters.get().start()))
                            + " prospective adopters" + THEREFORE);
        }
        return isDuringProceedings(then, on)
                ? Optional.of("Care proceedings are going on, and the child stays where placed until the final decision"
                        + THEREFORE)
                : Optional.empty();
    }

    /**
     * Whether care proceedings go on about the child on a day: a case was issued and is not over, or the child is under an
     * interim care order, which is made in proceedings only, and no case on the record says that they are over.
     *
     * @see "Children Act 1989, section 38"
     */
    public static boolean isDuringProceedings(CareRecord record, LocalDate on) {
        var then = record.asAt(on);
        var cases = CourtCase.of(then, on);
        return cases.stream().anyMatch(matter -> matter.isOpenOn(on))
                || InterimOrder.all(then).stream()
                        .anyMatch(order ->
                                order.covers(on) && cases.stream().noneMatch(matter -> endedIn(order, matter)));
    }

    /** Whether care proceedings went on about the child on any day of a time that is over by the day of the record. */
    public static boolean wasDuringProceedings(CareRecord record, DateRange time) {
        var cases = CourtCase.of(record, time.last());
        return cases.stream().anyMatch(matter -> overlaps(matter.issued().on(), matter.over(), time))
                || InterimOrder.all(record).stream()
                        .anyMatch(order -> overlaps(order.first().start(), order.until(), time)
                                && cases.stream().noneMatch(matter -> endedIn(order, matter)));
    }

    /** The proceedings in which the order was made: where they are known, they tell and the order does not. */
    private static boolean endedIn(InterimOrder order, CourtCase matter) {
        return matter.over().filter(end -> end.isAfter(order.first().start())).isPresent();
    }

    private static boolean overlaps(LocalDate start, Optional<LocalDate> end, DateRange time) {
        return !start.isAfter(time.last())
                && end.filter(day -> !day.isAfter(time.first())).isEmpty();
    }

    /** Where the child lives on the eve, or is to return to from a temporary stay. */
    private static Optional<Episode> placementBefore(CareRecord record, LocalDate on) {
        return record.ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(on.minusDays(1)))
                ? record.ordinaryEpisodes().stream()
                        .filter(episode -> episode.start().isBefore(on)
                                && !episode.placement().isTemporary())
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
