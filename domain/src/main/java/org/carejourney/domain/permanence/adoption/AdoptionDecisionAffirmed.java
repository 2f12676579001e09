package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * After a disruption the decision for adoption still holds: another family is sought.
 *
 * @param placing the placement for adoption that came to an end
 */
public record AdoptionDecisionAffirmed(FactId id, FactId placing, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(placing.value());
    }

    @Override
    public String words() {
        return "Decision for adoption affirmed on " + DayWords.of(on);
    }
}
