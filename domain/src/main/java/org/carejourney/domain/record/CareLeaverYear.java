package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.shared.FactId;

/** How a care leaver fared around the birthday that fell in a collection year (OC3). */
public record CareLeaverYear(
        FactId id,
        CollectionYear year,
        LocalDate born,
        Optional<InTouch> inTouch,
        Optional<Activity> activity,
        Optional<Accommodation> accommodation)
        implements Fact {
    /** The age reached in the year. */
    public int age() {
        return Ages.on(born, year.lastDay());
    }

    /** The birthday that fell in the year. */
    public LocalDate birthday() {
        return Ages.birthday(born, age());
    }

    @Override
    public LocalDate happenedOn() {
        return year.firstDay();
    }

    @Override
    public LocalDate speaksUntil() {
        return year.lastDay();
    }
}
