package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** From a day on a young person does something else; the yearly return tells only of birthdays. */
public record ActivityChanged(FactId id, LocalDate on, Activity activity) implements Event {
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
        return "%s, from %s".formatted(Activities.words(activity), DayWords.of(on));
    }
}
