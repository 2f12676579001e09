package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/** What has happened on the way to one health assessment, in order. */
record AssessmentCourse(List<AssessmentEvent> events) {
    /** Since recording it again says it anew, the later number on one day came later. */
    private static final Comparator<AssessmentEvent> ORDER = Comparator.comparing(AssessmentEvent::on)
            .thenComparingLong(event -> event.id().value());

    AssessmentCourse {
        events = List.copyOf(events);
    }

    static AssessmentCourse of(CareRecord record, FactId clock) {
        return new AssessmentCourse(record.all(AssessmentEvent.class).stream()
                .filter(event -> event.clock().equals(clock))
                .sorted(ORDER)
                .toList());
    }

    Optional<HealthAppointmentOutcome> seen() {
        return events.stream()
                .filter(HealthAppointmentOutcome.class::isInstance)
                .map(HealthAppointmentOutcome.class::cast)
                .filter(HealthAppointmentOutcome::isSeen)
                .findFirst();
    }

    Optional<HealthReportReceived> report() {
        return events.stream()
                .filter(HealthReportReceived.class::isInstance)
                .map(HealthReportReceived.class::cast)
                .findFirst();
    }

    /** Where it stands: the report does not go back a step, nor does the assessment itself. */
    Optional<AssessmentEvent> latest() {
        return report().<AssessmentEvent>map(report -> report)
                .or(this::seen)
                .or(() -> events.isEmpty() ? Optional.empty() : Optional.of(events.getLast()));
    }

    /** The day on which the young person declined, where that was the last word as at a day. */
    Optional<LocalDate> declinedBy(LocalDate day) {
        return events.reversed().stream()
                .filter(event -> !event.on().isAfter(day))
                .filter(AssessmentCourse::isAnswer)
                .findFirst()
                .filter(AssessmentCourse::isDeclined)
                .map(AssessmentEvent::on);
    }

    /** How often the young person declined. */
    long timesDeclined() {
        return events.stream().filter(AssessmentCourse::isDeclined).count();
    }

    private static boolean isAnswer(AssessmentEvent event) {
        return event instanceof HealthAssessmentAgreed || isDeclined(event);
    }

    static boolean isDeclined(AssessmentEvent event) {
        return switch (event) {
            case HealthAssessmentAgreed agreed -> agreed.consent() == HealthAssessmentAgreed.Consent.DECLINED_BY_CHILD;
            case HealthAppointmentOutcome came -> came.outcome() == HealthAppointmentOutcome.Outcome.DECLINED_BY_CHILD;
            case HealthAppointmentBooked ignored -> false;
            case HealthReportReceived ignored -> false;
        };
    }
}
