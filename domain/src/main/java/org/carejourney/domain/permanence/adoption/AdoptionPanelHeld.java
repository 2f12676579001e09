package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.permanence.Recommendation;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The adoption panel considered whether a child should be placed for adoption, its parents consenting.
 *
 * @param plan the permanence plan that aims at adoption
 */
public record AdoptionPanelHeld(FactId id, FactId plan, LocalDate on, Recommendation recommendation) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return plan.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Adoption panel on %s: %s"
                .formatted(DayWords.of(on), recommendation.words().toLowerCase(Locale.UK));
    }
}
