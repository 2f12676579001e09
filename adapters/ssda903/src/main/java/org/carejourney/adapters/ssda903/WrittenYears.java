package org.carejourney.adapters.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.record.CareRecord;

/** The returns of several years under the pen at once, so that each record is needed only once. */
final class WrittenYears implements AutoCloseable {
    private final List<WrittenReturn> returns = new ArrayList<>();

    private WrittenYears() {}

    static WrittenYears open(Path folder, CollectionYear first, LocalDate extractedOn) {
        var years = new WrittenYears();
        try {
            for (int year = first.endsIn();
                    year <= CollectionYear.of(extractedOn).endsIn();
                    year++) {
                years.returns.add(
                        new WrittenReturn(folder, new CollectionYear(year), year == first.endsIn(), extractedOn));
            }
            return years;
        } catch (IOException failure) {
            years.close();
            throw new UncheckedIOException("The returns cannot be written to " + folder, failure);
        }
    }

    void add(CareRecord record) {
        returns.forEach(each -> each.add(record));
    }

    @Override
    public void close() {
        IOException failure = null;
        for (var each : returns) {
            try {
                each.close();
            } catch (IOException closing) {
                failure = closing;
            }
        }
        if (failure != null) {
            throw new UncheckedIOException("The returns cannot be written to their end", failure);
        }
    }
}
