package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * It was settled whether support goes on or ends.
 *
 * @see "Children Act 1989, sections 23C and 23CZB"
 */
public record SupportSettled(FactId id, LocalDate on, How how) implements Event {
    /** What was settled. */
    public enum How {
        ENDS_AT_21("Support ends at 21"),
        GOES_ON("Support goes on, as the young person asks"),
        ENDS_AT_25("Support ends at 25"),
        DECLINED("The young person no longer wants support"),
        DIED("The young person died");

        private final String words;

        How(String words) {
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
        return "%s, since %s".formatted(how.words(), DayWords.of(on));
    }

    /** What begins anew where support had come to its end. */
    Trigger askedAgain() {
        return new Trigger(id, "Asked for support again", on);
    }

    boolean ends() {
        return how != How.GOES_ON;
    }
}
