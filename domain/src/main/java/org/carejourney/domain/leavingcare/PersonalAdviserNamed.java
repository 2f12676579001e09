package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A personal adviser was named for a young person.
 *
 * @see "Children Act 1989, section 23D"
 */
public record PersonalAdviserNamed(FactId id, LocalDate on, String adviser) implements Event {
    /** The one named last. */
    public static Optional<PersonalAdviserNamed> latest(CareRecord record) {
        return record.all(PersonalAdviserNamed.class).stream().max(Comparator.comparing(PersonalAdviserNamed::on));
    }

    /** Whether a person who signs in is the adviser: told by their name, for that is what was recorded. */
    public boolean is(Actor person) {
        return person.role() == Role.PERSONAL_ADVISER && person.name().equalsIgnoreCase(adviser.strip());
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
        return "Personal adviser named on %s: %s".formatted(DayWords.of(on), adviser);
    }
}
