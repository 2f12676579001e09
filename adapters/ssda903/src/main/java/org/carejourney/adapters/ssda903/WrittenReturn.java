package org.carejourney.adapters.ssda903;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;

/** The return of one year under the pen: what belongs into it, as it stood on the day of the extract. */
final class WrittenReturn implements AutoCloseable {
    private final CollectionYear year;
    private final boolean isFirst;
    private final LocalDate asAt;
    private final Map<Table, CsvWriter> files = new EnumMap<>(Table.class);

    WrittenReturn(Path folder, CollectionYear year, boolean isFirst, LocalDate extractedOn) throws IOException {
        this.year = year;
        this.isFirst = isFirst;
        this.asAt = extractedOn.isBefore(year.lastDay()) ? extractedOn : year.lastDay();
        var here = Files.createDirectories(folder.resolve(year.toString()));
        for (var table : Table.values()) {
            if (table.isUsed()) {
                var file = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(here.resolve(table.fileName() + ".csv"));
                files.put(table, file);
                file.writeRecord(table.columns());
            }
        }
    }

    void add(CareRecord record) {
        boolean isInCare = record.episodes().stream().anyMatch(this::isInYear);
        boolean starts = record.episodes().stream()
                .anyMatch(episode -> episode.reason() == ReasonForNewEpisode.S && isIn(episode.start()));
        var cells = new FactCells(record, year, asAt);
        boolean isInReturn = false;
        for (var fact : record.facts()) {
            if (!fact.happenedOn().isAfter(asAt)) {
                isInReturn |= write(cells, fact.asAt(asAt), isInCare, starts || (isFirst && isInCare));
            }
        }
        if (isInReturn) {
            record.person().ifPresent(person -> write(Table.HEADER, cells.of(person)));
        }
    }

    /** Writes the fact if it belongs into this return; says whether it does, and so makes the child a part of it. */
    private boolean write(FactCells cells, Fact fact, boolean isInCare, boolean startsToBeSeen) {
        return switch (fact) {
            case Episode episode -> isInYear(episode) && write(Table.EPISODES, cells.of(episode));
            case ReviewHeld review -> isIn(review.on()) && write(Table.REVIEWS, cells.of(review));
            case MissingEpisode missing -> isUntouched(missing.end()) && write(Table.MISSING, cells.of(missing));
            case UnaccompaniedStatus status ->
                isInCare && isUntouched(status.ceased()) && write(Table.UASC, cells.of(status));
            case YearlyHealth health -> health.year().equals(year) && write(Table.OC2, cells.of(health));
            case CareLeaverYear leaver -> leaver.year().equals(year) && write(Table.OC3, cells.of(leaver));
            case AdoptionDecision decision -> isInCare && write(Table.AD1, cells.of(decision));
            case PlacedForAdoption placed ->
                isInCare && isUntouched(placed.ceased()) && write(Table.PLACED_FOR_ADOPTION, cells.of(placed));
            case PermanenceBefore before -> startsToBeSeen && write(Table.PREVIOUS_PERMANENCE, cells.of(before));
            case Person _, EarlyReviewRequested _, ReviewStepDone _, Event _ -> false;
        };
    }

    private boolean write(Table table, String[] cells) {
        var file = files.get(table);
        if (file == null) {
            throw new IllegalArgumentException(table + " is not written");
        }
        file.writeRecord(cells);
        return true;
    }

    private boolean isInYear(Episode episode) {
        return !episode.start().isAfter(asAt) && isUntouched(episode.end());
    }

    /** It had not ended before the year began. */
    private boolean isUntouched(Optional<LocalDate> end) {
        return end.isEmpty() || !end.get().isBefore(year.firstDay());
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(year.firstDay()) && !day.isAfter(asAt);
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (var file : files.values()) {
            try {
                file.close();
            } catch (IOException closing) {
                failure = closing;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
