package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.health.HealthAppointmentOutcome.Outcome;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** What came of an appointment for a health assessment. */
final class RecordHealthAppointment implements Act {
    @Override
    public String name() {
        return "HEALTH_APPOINTMENT_OUTCOME";
    }

    @Override
    public String words() {
        return "What came of an appointment for a health assessment";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AssessmentActs.isInCare(now)
                ? AssessmentActs.meant(now)
                        .map(asked -> Form.asking(
                                        "What came of the appointment?",
                                        "Record what came of it",
                                        Field.happened("on", "Day of the appointment", now.today()),
                                        Field.choice("outcome", "What came of it", Outcome.class, Outcome::words),
                                        Field.longText("said", "What was said")
                                                .optional()
                                                .helped("Needed where the young person declined."))
                                .knowing(AssessmentActs.known(now, asked)))
                : Optional.empty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var outcome = answers.choice("outcome", Outcome.class).orElseThrow();
        if (outcome == Outcome.DECLINED_BY_CHILD && answers.text("said").isEmpty()) {
            return Decision.refused(
                    "Write down the talk: what was explained, why the young person is able to decide, and what they said");
        }
        if (now.record().periodsOfCare().stream().noneMatch(period -> wasInCare(on, period))) {
            return Decision.refused(
                    "The child was not in care on that day; record an assessment done before as \"A health assessment done"
                            + " before coming into care\"");
        }
        return Decision.accepted(new HealthAppointmentOutcome(
                now.id(),
                AssessmentActs.meant(now, on).orElseThrow().trigger().fact(),
                on,
                outcome,
                answers.text("said")));
    }

    private static boolean wasInCare(LocalDate day, PeriodOfCare period) {
        return !day.isBefore(period.start())
                && period.end().filter(end -> end.isBefore(day)).isEmpty();
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HealthAppointmentOutcome;
    }
}
