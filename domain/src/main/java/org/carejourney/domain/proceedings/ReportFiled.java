package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The report of an assessment that the court ordered was filed.
 *
 * @param decision the court's decision by which it was ordered
 */
public record ReportFiled(FactId id, FactId decision, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(decision.value());
    }

    @Override
    public String words() {
        return "Report filed with the court on " + DayWords.of(on);
    }
}
