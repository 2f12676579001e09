package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * From a day on the carers can take a child, or cannot; until it is said they can.
 *
 * @param why empty where they can
 */
public record FosterAvailability(FactId id, LocalDate on, boolean takes, Optional<String> why) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on.toString();
    }

    @Override
    public String words() {
        return takes
                ? "Can take a child since " + DayWords.of(on)
                : "Can take no child since %s%s"
                        .formatted(
                                DayWords.of(on),
                                why.map(reason -> ": " + reason).orElse(""));
    }
}
