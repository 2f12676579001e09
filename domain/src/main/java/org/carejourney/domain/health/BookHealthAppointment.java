package org.carejourney.domain.health;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** An appointment for a health assessment was made, first or again. */
final class BookHealthAppointment implements Act {
    private static final WorkingDays FOR_THE_REPORT = workingDays(5);
    private static final WorkingDays SOON = workingDays(5);

    @Override
    public String name() {
        return "HEALTH_APPOINTMENT_BOOKED";
    }

    @Override
    public String words() {
        return "An appointment for a health assessment";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AssessmentActs.isInCare(now)
                ? AssessmentActs.meant(now)
                        .map(asked -> Form.asking(
                                        "For which day is the assessment booked?",
                                        "Record the appointment",
                                        appointment(now, asked),
                                        Field.happened("on", "Booked on", now.today()))
                                .knowing(AssessmentActs.known(now, asked)))
                : Optional.empty();
    }

    private static Field appointment(Situation now, Obligation asked) {
        var suggested = suggested(now, asked);
        return Field.day("appointment", "Day of the appointment")
                .suggesting(suggested.toString())
                .helped("Suggested: %s. The last day in time is %s."
                        .formatted(DayWords.of(suggested), DayWords.of(asked.due())));
    }

    /** Early enough for the report to be back in time, or else soon. */
    private static LocalDate suggested(Situation now, Obligation asked) {
        var calendar = now.settings().calendar();
        var early = calendar.before(asked.due(), FOR_THE_REPORT);
        return early.isAfter(now.today()) ? early : calendar.after(now.today(), SOON);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var appointment = answers.day("appointment").orElseThrow();
        if (appointment.isBefore(on)) {
            return Decision.refused("The appointment cannot lie before the day on which it was booked");
        }
        return Decision.accepted(new HealthAppointmentBooked(
                now.id(), AssessmentActs.meant(now, on).orElseThrow().trigger().fact(), on, appointment));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HealthAppointmentBooked;
    }
}
