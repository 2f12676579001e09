package org.carejourney.domain.employment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/** What a young person, and those who help, will do next on the way to work or learning. */
public record ActionPlanMade(FactId id, FactId spell, LocalDate on, String steps) implements OfSpell {
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
        return "Action plan for work or learning made on " + DayWords.of(on);
    }
}
