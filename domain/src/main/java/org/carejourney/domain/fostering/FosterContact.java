package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone of the fostering team talked to people who had asked.
 *
 * @param why why it goes no further; empty where it does
 */
public record FosterContact(FactId id, LocalDate on, GoingOn outcome, Optional<String> why) implements Event {
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
        return "Talked to on %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        outcome.lower(),
                        why.map(reason -> ", " + reason).orElse(""));
    }
}
