package org.carejourney.adapters.ssda903;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.carejourney.application.port.out.ReturnsWriter;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.record.CareRecord;

/** Writes what a council would have sent: for each year the children who were its business in that year. */
final class Ssda903ReturnsWriter implements ReturnsWriter {

    @Override
    public void write(Path folder, CollectionYear first, LocalDate extractedOn, Stream<CareRecord> records) {
        try (var years = WrittenYears.open(folder, first, extractedOn)) {
            records.forEachOrdered(years::add);
        }
    }
}
