package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.RecodeStay;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;

/**
 * How long a temporary stay may last, and how often, before it must be recorded as a placement of its own from its first
 * day.
 *
 * @see "SSDA903 validation rules 375 to 379"
 */
public final class TemporaryStays {
    private static final int HOLIDAYS_OF_A_CARER_IN_A_YEAR = 2;

    private TemporaryStays() {}

    /** @param last the last day on which it was still in order */
    public record Overrun(Episode stay, LocalDate last, String words) {}

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
        return overruns(record, day).stream().map(Overrun::words).toList();
    }

    /** Stays that are temporary no longer, from a record that holds nothing later than the day. */
    public static List<Overrun> overruns(CareRecord record, LocalDate day) {
        var found = new ArrayList<Overrun>();
        for (var episode : record.ordinaryEpisodes()) {
            if (isOneHolidayTooMany(record, episode)) {
                found.add(new Overrun(episode, episode.start(), tooMany(episode)));
            } else {
                limit(episode.placement())
                        .map(episode.start()::plus)
                        .filter(last -> episode.end().orElse(day).isAfter(last))
                        .ifPresent(last -> found.add(new Overrun(episode, last, tooLong(episode, last))));
            }
        }
        return found;
    }

    private static boolean isOneHolidayTooMany(CareRecord record, Episode stay) {
        return stay.placement() == PlacementType.T3
                && record.ordinaryEpisodes().stream()
                                .filter(other -> other.placement() == PlacementType.T3)
                                .filter(other -> other.start().isBefore(stay.start())
                                        && other.start().isAfter(stay.start().minusYears(1)))
                                .count()
                        >= HOLIDAYS_OF_A_CARER_IN_A_YEAR;
    }

    private static String tooLong(Episode episode, LocalDate last) {
        return "%s since %s: longer than the return allows (to %s). Record it as a placement of its own from its first day"
                .formatted(episode.placement().meaning(), DayWords.of(episode.start()), DayWords.of(last));
    }

    private static String tooMany(Episode episode) {
        return "%s since %s: the third within 12 months, where the return allows two. Record it as a placement of its own from its first day"
                .formatted(episode.placement().meaning(), DayWords.of(episode.start()));
    }

    static Decision recode(CareRecord record, RecodeStay recode) {
        var found = record.ordinaryEpisodes().stream()
                .filter(episode -> episode.start().equals(recode.on())
                        && episode.placement().isTemporary())
                .findFirst();
        if (found.isEmpty()) {
            return Decision.refused("No temporary stay began on " + DayWords.of(recode.on()));
        }
        var stay = found.get();
        if (recode.to().type().isTemporary()) {
            return Decision.refused("Choose what it has become: a placement that is not temporary");
        }
        var problem = Legality.problem(record, recode.on(), stay.legalStatus(), recode.to());
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        if (stay.end().isPresent() && recode.endedBecause().isEmpty()) {
            return Decision.refused(
                    "Say why that stay ended on " + DayWords.of(stay.end().get()));
        }
        var facts = new ArrayList<Fact>();
        Episodes.before(record, stay)
                .filter(before -> !before.placement().isTemporary())
                .ifPresent(before -> facts.add(Episodes.closed(before, stay.start(), Optional.of(recode.because()))));
        Optional<ReasonPlacementChanged> ended = stay.isFollowedOn() ? recode.endedBecause() : Optional.empty();
        facts.add(Episodes.same(stay, stay.reason(), stay.legalStatus(), recode.to())
                .endedWith(stay.end(), stay.ceased(), ended));
        return new Decision.Accepted(facts);
    }
}
