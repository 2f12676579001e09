package org.carejourney.domain.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A doctor had assessed the child's health shortly before the child came into care. */
final class RecordEarlierAssessment implements Act {
    @Override
    public String name() {
        return "HEALTH_ASSESSED_BEFORE";
    }

    @Override
    public String words() {
        return "A health assessment done before coming into care";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return period(now)
                .map(period -> Form.asking(
                                "When did a doctor assess the child, before the child came into care?",
                                "Record the earlier assessment",
                                Field.happened("on", "Assessed on", now.today())
                                        .helped("In the three months before, it stands in for the initial assessment."))
                        .knowing(List.of(Known.of("Came into care on", DayWords.of(period.start()), period.first()))));
    }

    private static Optional<PeriodOfCare> period(Situation now) {
        return AssessmentActs.period(now).filter(PeriodOfCare::startIsVisible);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var start = period(now).orElseThrow().start();
        var on = answers.day("on").orElseThrow();
        if (!on.isBefore(start)) {
            return Decision.refused("The child was in care by then; record it as what came of an appointment");
        }
        if (!AssessmentClocks.standsIn(on, start)) {
            return Decision.refused(
                    "It was done more than three months before and does not stand in for the initial assessment; book one");
        }
        return Decision.accepted(new HealthAssessedBefore(
                now.id(), period(now).orElseThrow().first().id(), on));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HealthAssessedBefore;
    }
}
