package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The adopters received the adoption placement report, so that they can say what they think of it.
 *
 * @param link the link made
 * @param panelOn the day for which the panel is fixed
 * @see "Adoption Agencies Regulations 2005, regulation 31"
 */
public record AdopterReportShared(FactId id, FactId link, LocalDate on, LocalDate panelOn) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(link.value());
    }

    @Override
    public String words() {
        return "Adoption placement report sent to the adopters on %s; panel on %s"
                .formatted(DayWords.of(on), DayWords.of(panelOn));
    }
}
