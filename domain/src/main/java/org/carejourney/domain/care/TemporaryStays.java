package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;

/**
 * How long a temporary stay may last before it must be recorded as a placement of its own, from its first day.
 *
 * @see "SSDA903 validation rules 375 to 379"
 */
public final class TemporaryStays {
    private TemporaryStays() {}

    /** The longest a stay of this kind may last; empty where no limit is set. */
    public static Optional<Period> limit(PlacementType type) {
        return switch (type) {
            case T1 -> Optional.of(Period.ofDays(42));
            case T3 -> Optional.of(Period.ofDays(21));
            case T4 -> Optional.of(Period.ofDays(7));
            default -> Optional.empty();
        };
    }

    /** Stays that have lasted too long by a day, in words for the worker, from a record that holds nothing later. */
    public static List<String> tooLong(CareRecord record, LocalDate day) {
        var found = new ArrayList<String>();
        for (var episode : record.ordinaryEpisodes()) {
            limit(episode.placement())
                    .map(episode.start()::plus)
                    .filter(last -> lastedUntil(episode, day).isAfter(last))
                    .ifPresent(last -> found.add(
                            "%s since %s: longer than the return allows (to %s). Record it as a placement of its own from its first day"
                                    .formatted(
                                            episode.placement().meaning(),
                                            DayWords.of(episode.start()),
                                            DayWords.of(last))));
        }
        return found;
    }

    private static LocalDate lastedUntil(Episode episode, LocalDate day) {
        return episode.end().orElse(day);
    }
}
