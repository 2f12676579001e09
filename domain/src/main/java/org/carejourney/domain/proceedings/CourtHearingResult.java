package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What became of a hearing that was listed.
 *
 * @param hearing its listing
 * @param on the day on which it was held, or put off
 * @param because why it was put off; empty where it was held
 */
public record CourtHearingResult(FactId id, FactId hearing, LocalDate on, Result result, Optional<DelayReason> because)
        implements Event {
    /** What can become of a hearing. */
    public enum Result {
        HELD("Held"),
        ADJOURNED("Adjourned"),
        VACATED("Taken out of the list before the day");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean wasHeld() {
        return result == Result.HELD;
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(hearing.value());
    }

    @Override
    public String words() {
        return "Hearing of %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        result.words().toLowerCase(Locale.UK),
                        because.map(why -> ", because: " + why.words()).orElse(""));
    }
}
