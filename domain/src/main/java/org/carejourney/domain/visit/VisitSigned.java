package org.carejourney.domain.visit;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** The team manager read the record of a visit and signed it. */
public record VisitSigned(FactId id, FactId visit, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(visit.value());
    }

    @Override
    public String words() {
        return "Record of the visit signed by the manager on " + DayWords.of(on);
    }
}
