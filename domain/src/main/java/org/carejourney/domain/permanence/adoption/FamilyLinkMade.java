package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A family who may adopt the child is pursued.
 */
public record FamilyLinkMade(FactId id, LocalDate on, Who who, Adopters adopters) implements Event {
    /** Whether the child knows them. */
    public enum Who {
        NEW_FAMILY("A family new to the child"),
        FOSTER_CARERS("The foster carers with whom the child lives");

        private final String words;

        Who(String words) {
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
        return "Link with a family since %s: %s".formatted(DayWords.of(on), who.words());
    }
}
