package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** Whoever leads a service wrote what its figures mean. */
public record NarrativeWritten(FactId id, LocalDate on, NarrativeTopic topic, String text) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return topic.name();
    }

    @Override
    public String words() {
        return "Narrative on %s written on %s"
                .formatted(topic.words().toLowerCase(java.util.Locale.UK), DayWords.of(on));
    }
}
