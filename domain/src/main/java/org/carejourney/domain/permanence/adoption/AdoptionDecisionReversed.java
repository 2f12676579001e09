package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * It was decided that the child should no longer be placed for adoption.
 *
 * @param decided the day of the decision that no longer holds: the return keeps one decision for each child, so that a
 *     later one takes its place
 */
public record AdoptionDecisionReversed(FactId id, LocalDate on, ReasonPlacedCeased because, Optional<LocalDate> decided)
        implements Event {
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
        return "Decision for adoption reversed on %s: %s"
                .formatted(DayWords.of(on), because.meaning().toLowerCase(Locale.UK));
    }
}
