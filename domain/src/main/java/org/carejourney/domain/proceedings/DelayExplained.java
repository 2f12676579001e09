package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Why the proceedings take longer than 26 weeks.
 *
 * @param primary the reason that weighs most
 * @param secondary what else delays the case
 */
public record DelayExplained(
        FactId id, FactId proceedings, LocalDate on, DelayReason primary, List<DelayReason> secondary)
        implements Event {
    public DelayExplained {
        secondary = List.copyOf(secondary);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(proceedings.value());
    }

    @Override
    public String words() {
        return "Delay of the proceedings: " + primary.words();
    }
}
