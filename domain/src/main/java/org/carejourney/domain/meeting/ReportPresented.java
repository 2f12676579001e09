package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The report was presented at a meeting.
 *
 * @param urgency the special circumstances for which the chair took a late paper, as minuted; empty where it was in time
 * @see "Local Government Act 1972, section 100B(4)"
 */
public record ReportPresented(FactId id, LocalDate on, Optional<String> urgency) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    /** One that was deferred is presented again, on another day. */
    @Override
    public String key() {
        return on.toString();
    }

    @Override
    public String words() {
        return "Presented to the Board on %s%s"
                .formatted(
                        DayWords.of(on),
                        urgency.map(why -> ", taken as urgent: " + why).orElse(""));
    }
}
