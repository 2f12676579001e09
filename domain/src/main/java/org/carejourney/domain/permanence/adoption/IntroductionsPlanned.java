package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The adoption placement plan was agreed with the adopters.
 *
 * @param decision the fact that tells the match
 * @param introductionsOn the day on which introductions begin
 * @param placingOn the day on which the child is to move in
 * @see "Adoption Agencies Regulations 2005, regulation 35"
 */
public record IntroductionsPlanned(
        FactId id, FactId decision, LocalDate on, LocalDate introductionsOn, LocalDate placingOn) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return decision.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Adoption placement plan agreed on %s; the child moves in on %s"
                .formatted(DayWords.of(on), DayWords.of(placingOn));
    }
}
