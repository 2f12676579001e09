package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** The applicants were given the report of their assessment, to comment on. */
public record FosterReportShared(FactId id, LocalDate on) implements Event {
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
        return "Assessment report given to the applicants on " + DayWords.of(on);
    }
}
