package org.carejourney.domain.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.StartCare;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** How care may begin. */
final class Beginnings {
    private Beginnings() {}

    static Decision start(CareRecord record, StartCare start) {
        var problem = timeProblem(record, start.on())
                .or(() -> Legality.problem(record, start.on(), start.legalStatus(), start.where()))
                .or(() -> shortBreakProblem(record, start.on()));
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        if (start.where().type().isTemporary()) {
            return Decision.refused("Care cannot begin with a temporary stay; record the placement the child came to");
        }
        var facts = new ArrayList<Fact>();
        openBreaks(record).map(series -> ended(series, start.on())).ifPresent(facts::add);
        facts.add(first(start));
        return new Decision.Accepted(facts);
    }

    private static Optional<String> timeProblem(CareRecord record, LocalDate on) {
        var last = Episodes.last(record);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().end().isEmpty()) {
            return Optional.of("The child is in care since %s; end that period of care first"
                    .formatted(DayWords.of(last.get().start())));
        }
        var ended = last.get().end().get();
        return on.isAfter(ended)
                ? Optional.empty()
                : Optional.of("Care ended on %s; a new period of care can begin on a later day only. If care went on"
                                .formatted(DayWords.of(ended))
                        + ", correct the end of the episode before");
    }

    private static Episode first(StartCare start) {
        return new Episode(
                FactId.UNSAVED,
                start.on(),
                ReasonForNewEpisode.S,
                start.legalStatus(),
                Optional.of(start.need()),
                start.where().type(),
                start.where().provider(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                start.homePostcode(),
                start.where().postcode(),
                start.where().urn());
    }

    private static Optional<Episode> openBreaks(CareRecord record) {
        return record.shortBreaks().stream()
                .filter(series -> series.end().isEmpty())
                .findFirst();
    }

    /** A new start on the day on which another ended would be an error of the return: short breaks end the day before. */
    private static Optional<String> shortBreakProblem(CareRecord record, LocalDate on) {
        return record.shortBreaks().stream()
                .filter(stay -> !stay.start().isBefore(on.minusDays(1))
                        || stay.end().filter(end -> !end.isBefore(on)).isPresent())
                .findFirst()
                .map(stay ->
                        "Short breaks are on the record from %s; care can begin two days later at the earliest, or correct them first"
                                .formatted(DayWords.of(stay.start())));
    }

    private static Episode ended(Episode series, LocalDate careBegan) {
        return series.endedWith(
                Optional.of(careBegan.minusDays(1)), Optional.of(ReasonEpisodeCeased.E4A), Optional.empty());
    }
}
