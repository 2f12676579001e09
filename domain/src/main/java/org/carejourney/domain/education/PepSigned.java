package org.carejourney.domain.education;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The virtual school signed a personal education plan: with that it is finished.
 *
 * @param meeting the meeting that made the plan
 */
public record PepSigned(FactId id, FactId meeting, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(meeting.value());
    }

    @Override
    public String words() {
        return "PEP signed on " + DayWords.of(on);
    }
}
