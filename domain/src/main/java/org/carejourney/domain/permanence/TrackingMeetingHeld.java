package org.carejourney.domain.permanence;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The service looked at how far a child's permanence has come.
 *
 * @param period the episode with which the period of care began
 */
public record TrackingMeetingHeld(FactId id, FactId period, LocalDate on, Progress progress) implements Event {
    /** Whether the plan moves, and if not, what holds it up. */
    public enum Progress {
        ON_COURSE("On course"),
        WAITS_FOR_COURT("Waits for the court"),
        WAITS_FOR_FAMILY("Waits for a family"),
        WAITS_FOR_ASSESSMENT("Waits for an assessment"),
        PLAN_IN_DOUBT("The plan itself is in doubt");

        private final String words;

        Progress(String words) {
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
        return period.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Permanence tracked on %s: %s".formatted(DayWords.of(on), progress.words());
    }
}
