package org.carejourney.domain.education;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A personal education plan came back to the virtual school, improved.
 *
 * @param check the check that asked for it
 * @param change what is different now
 */
public record PepImproved(FactId id, FactId check, LocalDate on, String change) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(check.value());
    }

    @Override
    public String words() {
        return "PEP returned improved on " + DayWords.of(on);
    }
}
