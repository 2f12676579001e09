package org.carejourney.application.port.out;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.record.CareRecord;

/** Writes records as SSDA903 returns, one folder per collection year, as a council would have sent them. */
public interface ReturnsWriter {
    /**
     * Writes the returns of all collection years from the first to the one in which the extract is made: each as it
     * stood on the last day of its year, the last one as it stood on the day of the extract. Reading them back in any
     * order gives the facts that can be seen in these years.
     *
     * @param folder gets a folder for each year, {@code 2019-20}; files of earlier returns in it are replaced
     * @param records consumed once, one child in memory at a time; not closed
     */
    void write(Path folder, CollectionYear first, LocalDate extractedOn, Stream<CareRecord> records);
}
