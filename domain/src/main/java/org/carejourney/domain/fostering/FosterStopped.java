package org.carejourney.domain.fostering;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** An enquiry or application goes no further before it was decided. */
public record FosterStopped(FactId id, LocalDate on, By by, String why) implements Event {
    /** Who ends it. */
    public enum By {
        HOUSEHOLD("The household withdraws"),
        COUNCIL("The council takes it no further");

        private final String words;

        By(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

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
        return "%s, %s: %s".formatted(by.words(), DayWords.of(on), why);
    }
}
