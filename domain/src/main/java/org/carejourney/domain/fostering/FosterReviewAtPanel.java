package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The first review of an approval was before the fostering panel.
 *
 * @param review the review
 */
public record FosterReviewAtPanel(FactId id, LocalDate on, FactId review, Optional<String> said) implements Event {
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
        return "First review before the panel on %s%s"
                .formatted(DayWords.of(on), said.map(what -> ": " + what).orElse(""));
    }
}
