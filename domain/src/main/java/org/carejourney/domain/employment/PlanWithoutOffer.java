package org.carejourney.domain.employment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** How a pupil in Year 11 who has no offer is to get one. */
final class PlanWithoutOffer implements Act {
    @Override
    public String name() {
        return "PLAN_AFTER_YEAR_11";
    }

    @Override
    public String words() {
        return "A plan for a pupil in Year 11 without an offer";
    }

    @Override
    public Set<Role> recordedBy() {
        return Year11.PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Year11.isIn(now)
                ? Optional.of(Form.asking(
                                "How is a place found, and who sees to it?",
                                "Record the plan",
                                Field.happened("on", "Agreed on", now.today()),
                                Field.longText("steps", "Next steps"))
                        .knowing(Year11.known(now)))
                : Optional.empty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new PlanAfterYear11(
                now.id(), answers.day("on").orElseThrow(), answers.text("steps").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PlanAfterYear11;
    }
}
