package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * People were told in writing, with the reasons, that their application does not go past stage 1.
 *
 * @param checks the checks that were not passed
 */
public record FosterStageOneTold(FactId id, LocalDate on, FactId checks) implements Event {
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
        return "Told on %s that stage 1 was not passed, and why".formatted(DayWords.of(on));
    }
}
