package org.carejourney.domain.followup;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Between two reviews the reviewing officer looked at how the care plan goes.
 *
 * @param review the review after which it was
 */
public record MidPointChecked(FactId id, FactId review, LocalDate on, Progress progress, String note) implements Event {
    /** How the plan goes. */
    public enum Progress {
        ON_COURSE("The plan goes as agreed"),
        SLOW("Something is slower than agreed"),
        CONCERN("There is a concern to be taken further");

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
        return String.valueOf(review.value());
    }

    @Override
    public String words() {
        return "Mid-point check on %s: %s".formatted(DayWords.of(on), progress.words());
    }
}
