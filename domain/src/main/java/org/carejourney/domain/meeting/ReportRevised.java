package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What had been returned was put right.
 *
 * @param returned the return that is answered
 */
public record ReportRevised(FactId id, LocalDate on, FactId returned, String changed) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(returned.value());
    }

    @Override
    public String words() {
        return "Revised on %s: %s".formatted(DayWords.of(on), changed);
    }
}
