package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The figures were compiled and frozen.
 *
 * @param report number of the frozen report
 * @param hash of all that the frozen report says: two reports with one hash say the same
 */
public record ReportCompiled(FactId id, LocalDate on, LocalDate asAt, int report, String hash) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(report);
    }

    @Override
    public String words() {
        return "Figures as at %s compiled on %s: report %d".formatted(DayWords.of(asAt), DayWords.of(on), report);
    }
}
