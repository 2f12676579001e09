package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The signed report was published with the papers of the meeting.
 *
 * @param report number of the frozen report
 */
public record ReportPublished(FactId id, LocalDate on, int report) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String words() {
        return "Report %d published on %s".formatted(report, DayWords.of(on));
    }
}
