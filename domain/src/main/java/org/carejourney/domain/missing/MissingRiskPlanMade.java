package org.carejourney.domain.missing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The plan that is to keep a child from going missing again was made, or brought up to date.
 *
 * @param episode the missing episode after which it was made
 */
public record MissingRiskPlanMade(FactId id, FactId episode, LocalDate on, Risk risk) implements Event {
    /** How likely it is, and how dangerous. */
    public enum Risk {
        LOW("Low"),
        MEDIUM("Medium"),
        HIGH("High");

        private final String words;

        Risk(String words) {
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
        return String.valueOf(episode.value());
    }

    @Override
    public String words() {
        return "Risk plan after being missing, %s: risk %s"
                .formatted(DayWords.of(on), risk.words().toLowerCase(java.util.Locale.UK));
    }
}
