package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The parents were told in writing what must change, and that the council goes to court otherwise.
 *
 * @param decision the legal planning decision that it follows
 */
public record LetterBeforeProceedings(FactId id, FactId decision, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(decision.value());
    }

    @Override
    public String words() {
        return "Letter before proceedings sent on " + DayWords.of(on);
    }
}
