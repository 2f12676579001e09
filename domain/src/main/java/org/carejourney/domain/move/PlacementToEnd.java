package org.carejourney.domain.move;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A placement is to end: the care plan says so, the carer gave notice, or something happened.
 *
 * @param placement the first episode of the placement
 * @param on when it was decided, or notice was received
 * @param endsOn when it is to end
 */
public record PlacementToEnd(FactId id, FactId placement, LocalDate on, Why why, LocalDate endsOn) implements Event {
    /** What makes the placement end. */
    public enum Why {
        CARE_PLAN("The care plan: a planned move"),
        CARER_GAVE_NOTICE("The carer or the home gave notice"),
        ALLEGATION("An allegation or a concern about standards"),
        CLOSURE("The home closes or the carer resigns"),
        COUNCIL("The council asks for it"),
        CHILD("The child asks for it");

        private final String words;

        Why(String words) {
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
        return placement.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Placement to end on %s: %s".formatted(DayWords.of(endsOn), why.words());
    }
}
