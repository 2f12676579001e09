package org.carejourney.domain.permanence.guardianship;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The council reported to the court on the people who want to be special guardians.
 *
 * @param notice what asked for the report
 * @see "Children Act 1989, section 14A(8)"
 */
public record GuardianshipReportSent(FactId id, FactId notice, LocalDate on) implements Event {
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
        return "Special guardianship report sent to the court on " + DayWords.of(on);
    }
}
