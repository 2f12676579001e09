package org.carejourney.domain.education;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.education.Pep.Stage.ToCheck;
import org.carejourney.domain.education.PepChecked.Grade;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The virtual school says how good a plan is. */
final class CheckPep implements Act {
    @Override
    public String name() {
        return "PEP_CHECKED";
    }

    @Override
    public String words() {
        return "The quality check of a PEP";
    }

    @Override
    public Set<Role> recordedBy() {
        return PepActs.VIRTUAL_SCHOOL;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return PepActs.waiting(now, ToCheck.class)
                .map(pep -> Form.asking(
                                "How good is the plan?",
                                "Record the check",
                                Field.happened("on", "Checked on", now.today()),
                                Field.choice("grade", "Grade", Grade.class, Grade::words),
                                Field.longText("feedback", "What is good, and what is to be better"))
                        .knowing(PepActs.known(now, pep)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var pep = PepActs.waiting(now, ToCheck.class).orElseThrow();
        var at = (ToCheck) pep.stage();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(at.since())) {
            return Decision.refused("The plan is of %s; it cannot have been checked before, look at the day"
                    .formatted(DayWords.of(at.since())));
        }
        return Decision.accepted(new PepChecked(
                now.id(),
                pep.meeting().id(),
                at.about(),
                on,
                answers.choice("grade", Grade.class).orElseThrow(),
                answers.text("feedback").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PepChecked;
    }
}
