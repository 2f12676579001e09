package org.carejourney.domain.permanence.guardianship;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * How the guardians will be supported was agreed.
 *
 * @param notice what asked for the report
 * @see "Special Guardianship Regulations 2005, regulation 14"
 */
public record GuardianshipSupportAgreed(FactId id, FactId notice, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(notice.value());
    }

    @Override
    public String words() {
        return "Special guardianship support plan agreed on " + DayWords.of(on);
    }
}
