package org.carejourney.domain.entry;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Parents and council agreed what the carer decides day by day, and who consents to treatment.
 *
 * @param placement the first episode of the placement
 * @param toCarer what the carer decides; all else is asked of parents or the council
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, schedule 2"
 */
public record AuthorityDelegated(FactId id, FactId placement, LocalDate on, List<Matter> toCarer) implements Event {
    public AuthorityDelegated {
        toCarer = List.copyOf(toCarer);
    }

    /** What may be delegated. */
    public enum Matter {
        ROUTINE_TREATMENT("Routine medical and dental treatment"),
        SCHOOL("School trips and activities"),
        OVERNIGHT("Nights with friends"),
        APPEARANCE("Haircuts and appearance"),
        TRAVEL("Holidays in the country");

        private final String words;

        Matter(String words) {
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
        return String.valueOf(placement.value());
    }

    @Override
    public String words() {
        return "What the carer decides was agreed on " + DayWords.of(on);
    }
}
