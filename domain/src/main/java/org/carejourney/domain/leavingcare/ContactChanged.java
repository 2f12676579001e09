package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Comparator;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Whether the council is in touch with a young person, told when it changes.
 */
public record ContactChanged(FactId id, LocalDate on, InTouch inTouch) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on + ":" + inTouch;
    }

    @Override
    public String words() {
        return "%s since %s".formatted(inTouch.meaning(), DayWords.of(on));
    }

    /** Of one day, what was recorded later is later. */
    static final Comparator<ContactChanged> ORDER = Comparator.comparing(ContactChanged::on)
            .thenComparing(contact -> contact.id().value());

    boolean lost() {
        return inTouch == InTouch.NO;
    }
}
