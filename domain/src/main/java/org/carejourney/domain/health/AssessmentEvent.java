package org.carejourney.domain.health;

import java.time.LocalDate;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** Something that happened on the way to one health assessment. */
public sealed interface AssessmentEvent extends Event
        permits HealthAssessmentAgreed, HealthAppointmentBooked, HealthAppointmentOutcome, HealthReportReceived {

    /** The fact that made the assessment due. */
    FactId clock();

    LocalDate on();

    @Override
    default LocalDate happenedOn() {
        return on();
    }

    @Override
    default String key() {
        return clock().value() + ":" + on();
    }
}
