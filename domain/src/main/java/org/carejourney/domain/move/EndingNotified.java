package org.carejourney.domain.move;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Everyone was told in writing that a placement ends.
 *
 * @param placement the first episode of the placement
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14(4)"
 */
public record EndingNotified(FactId id, FactId placement, LocalDate on, List<Addressee> to) implements Event {
    public EndingNotified {
        to = List.copyOf(to);
    }

    /** Who is told. */
    public enum Addressee {
        REVIEWING_OFFICER("Reviewing officer"),
        CARER("The carer or the home"),
        PARENTS("Parents"),
        DOCTOR("Doctor (GP)"),
        HEALTH_BODY("Health body of the area"),
        SCHOOL("School"),
        HOST_AUTHORITY("Council of the area, where it is another");

        private final String words;

        Addressee(String words) {
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
        return "Notices that the placement ends sent on " + DayWords.of(on);
    }
}
