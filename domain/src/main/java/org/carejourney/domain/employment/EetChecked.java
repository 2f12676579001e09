package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone looked whether work or learning lasts.
 *
 * @param started what told that it began
 * @param activity what the young person does, as found
 */
public record EetChecked(FactId id, FactId started, LocalDate on, Activity activity) implements Event {
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
        return "Looked on %s whether work or learning lasts: %s".formatted(DayWords.of(on), Activities.words(activity));
    }
}
