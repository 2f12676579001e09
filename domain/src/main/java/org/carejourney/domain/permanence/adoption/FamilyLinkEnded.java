package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A link with a family came to nothing.
 *
 * @param link the link made
 */
public record FamilyLinkEnded(FactId id, FactId link, LocalDate on, String because) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(link.value());
    }

    @Override
    public String words() {
        return "Link with a family ended on %s: %s".formatted(DayWords.of(on), because);
    }
}
