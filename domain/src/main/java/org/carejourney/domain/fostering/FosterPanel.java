package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What the decision maker is advised: by the fostering panel, or by the independent panel after a review; or that no panel
 * was asked (docs/adr/0094).
 *
 * @param about the report, or the applicants' answer to a decision against them, that was before it
 * @param said its reasons
 */
public record FosterPanel(FactId id, LocalDate on, FactId about, Advice advice, Optional<String> said)
        implements Event {
    /** What it comes to. */
    public enum Advice {
        APPROVE("Panel recommends approval"),
        AGAINST("Panel recommends no approval"),
        NO_PANEL("No panel: straight to the decision maker");

        private final String words;

        Advice(String words) {
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
        return String.valueOf(about.value());
    }

    public boolean wasHeld() {
        return advice != Advice.NO_PANEL;
    }

    @Override
    public String words() {
        return "%s, %s%s"
                .formatted(
                        advice.words(),
                        DayWords.of(on),
                        said.map(what -> ": " + what).orElse(""));
    }
}
