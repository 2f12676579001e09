package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The decision maker had the panel's final minutes.
 *
 * @param panel the panel's recommendation
 */
public record FosterMinutes(FactId id, LocalDate on, FactId panel) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(panel.value());
    }

    @Override
    public String words() {
        return "Panel's minutes with the decision maker on " + DayWords.of(on);
    }
}
