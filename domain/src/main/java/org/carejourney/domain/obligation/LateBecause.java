package org.carejourney.domain.obligation;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Why something was done after its last day in time. It explains; what is late stays late.
 *
 * @param task the step that was late
 */
public record LateBecause(FactId id, ObligationKind kind, FactId trigger, String task, LocalDate on, String reason)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return kind + ":" + trigger.value() + ":" + task;
    }

    @Override
    public String words() {
        return "%s, done late on %s: %s".formatted(kind.words(), DayWords.of(on), reason);
    }
}
