package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.permanence.Recommendation;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The adoption panel considered a match.
 *
 * @param link the link made
 * @param observationsOn when the adopters had said what they think, where they did so before their ten working days
 * @param minutesOn when the minutes were final, from which the time for the decision runs
 */
public record MatchPanelHeld(
        FactId id,
        FactId link,
        LocalDate on,
        Optional<LocalDate> observationsOn,
        Recommendation recommendation,
        LocalDate minutesOn)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return link.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Match at the adoption panel on %s: %s"
                .formatted(DayWords.of(on), recommendation.words().toLowerCase(Locale.UK));
    }
}
