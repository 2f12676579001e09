package org.carejourney.domain.permanence;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The fostering panel considered carers for a child until adulthood.
 *
 * @param plan the permanence plan that asks for long-term fostering
 */
public record LongTermPanelHeld(FactId id, FactId plan, LocalDate on, Recommendation recommendation) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return plan.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Long-term carers at the fostering panel on %s: %s"
                .formatted(DayWords.of(on), recommendation.words().toLowerCase(Locale.UK));
    }
}
