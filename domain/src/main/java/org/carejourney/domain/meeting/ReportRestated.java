package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * An error was found after publishing: a numbered restatement was issued, and the report as published stays.
 *
 * @param number of the restatement among those of the report
 * @param report number of the frozen report that says it right
 * @param error what was wrong, and why
 */
public record ReportRestated(FactId id, LocalDate on, int number, int report, String hash, String error)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(number);
    }

    @Override
    public String words() {
        return "Restatement %d issued on %s: %s".formatted(number, DayWords.of(on), error);
    }
}
