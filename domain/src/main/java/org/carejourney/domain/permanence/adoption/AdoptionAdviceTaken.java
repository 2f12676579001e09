package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Medical and legal advice on the plan of adoption was taken.
 *
 * @param plan the permanence plan that aims at adoption
 * @param orderNeeded whether a placement order will be applied for; where parents consent and none is needed, a panel
 *     recommends first
 * @see "Adoption Agencies Regulations 2005, regulations 15 to 17"
 */
public record AdoptionAdviceTaken(FactId id, FactId plan, LocalDate medicalOn, LocalDate legalOn, boolean orderNeeded)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return medicalOn.isAfter(legalOn) ? medicalOn : legalOn;
    }

    @Override
    public String key() {
        return String.valueOf(plan.value());
    }

    @Override
    public String words() {
        return "Advice on adoption: medical on %s, legal on %s%s"
                .formatted(
                        DayWords.of(medicalOn),
                        DayWords.of(legalOn),
                        orderNeeded ? "" : "; the parents consent, no placement order is needed");
    }
}
