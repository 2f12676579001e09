package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.shared.FactId;

/**
 * Someone spoke with a young person who seemed to be in no work or learning, and found out what they do.
 *
 * @param spell what told that they were in none, or since when it is not known
 * @param activity what they do, as found
 */
public record NeetTriaged(FactId id, FactId spell, LocalDate on, Activity activity) implements OfSpell {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(spell.value());
    }

    @Override
    public String words() {
        return "First talk about work and learning on %s: %s".formatted(DayWords.of(on), Activities.words(activity));
    }
}
