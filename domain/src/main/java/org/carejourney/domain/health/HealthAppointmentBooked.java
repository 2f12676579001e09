package org.carejourney.domain.health;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/** An appointment for a health assessment was made. */
public record HealthAppointmentBooked(FactId id, FactId clock, LocalDate on, LocalDate appointment)
        implements AssessmentEvent {
    @Override
    public String words() {
        return "Health assessment booked for " + DayWords.of(appointment);
    }
}
