package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The head of service has read the report and passed it on for signing.
 *
 * @param version the version read: figures compiled, or a revision
 */
public record ReportReviewed(FactId id, LocalDate on, FactId version, Optional<String> comments) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(version.value());
    }

    @Override
    public String words() {
        return "Reviewed by the head of service on %s%s"
                .formatted(DayWords.of(on), comments.map(what -> ": " + what).orElse(""));
    }
}
