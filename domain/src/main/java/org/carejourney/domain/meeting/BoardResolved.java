package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What the Board resolved on the report.
 *
 * @param until the meeting to which it was deferred; empty where it was not
 * @param minute in the words of the minutes
 */
public record BoardResolved(
        FactId id, LocalDate on, Outcome outcome, Optional<LocalDate> until, Optional<String> minute) implements Event {

    /** The resolution. */
    public enum Outcome {
        RECEIVED("Received"),
        NOTED("Noted"),
        DEFERRED("Deferred to a later meeting"),
        FURTHER_REPORT("A further report was asked for");

        private final String words;

        Outcome(String words) {
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
        return on.toString();
    }

    @Override
    public String words() {
        return "Resolved on %s: %s%s%s"
                .formatted(
                        DayWords.of(on),
                        outcome.words().toLowerCase(java.util.Locale.UK),
                        until.map(day -> ", on " + DayWords.of(day)).orElse(""),
                        minute.map(text -> ". " + text).orElse(""));
    }
}
