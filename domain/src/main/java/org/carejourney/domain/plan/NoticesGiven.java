package org.carejourney.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Everyone was told in writing that a placement begins.
 *
 * @param placement the first episode of the placement
 * @param to who was told
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 13"
 */
public record NoticesGiven(FactId id, FactId placement, LocalDate on, List<Addressee> to) implements Event {
    public NoticesGiven {
        to = List.copyOf(to);
    }

    /** Who is told. */
    public enum Addressee {
        CHILD("The child"),
        PARENTS("Parents"),
        REVIEWING_OFFICER("Reviewing officer"),
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
        return "Notices of the placement sent on " + DayWords.of(on);
    }
}
