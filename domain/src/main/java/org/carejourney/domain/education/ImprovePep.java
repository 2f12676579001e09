package org.carejourney.domain.education;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.education.Pep.Stage.ToImprove;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A plan that was graded amber goes back improved. */
final class ImprovePep implements Act {
    @Override
    public String name() {
        return "PEP_IMPROVED";
    }

    @Override
    public String words() {
        return "A PEP that was improved and returned";
    }

    @Override
    public Set<Role> recordedBy() {
        return PepActs.WORKER_OR_VIRTUAL_SCHOOL;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return PepActs.waiting(now, ToImprove.class).map(pep -> {
            var check = ((ToImprove) pep.stage()).check();
            var known = new ArrayList<>(PepActs.known(now, pep));
            known.add(Known.of("What is to be better", check.feedback(), check));
            return Form.asking(
                            "What was improved, and when did the plan go back?",
                            "Record that it is returned",
                            Field.happened("on", "Returned on", now.today()),
                            Field.longText("change", "What is different now"))
                    .knowing(known);
        });
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var pep = PepActs.waiting(now, ToImprove.class).orElseThrow();
        var check = ((ToImprove) pep.stage()).check();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(check.on())) {
            return Decision.refused("The plan was checked on %s; it cannot have gone back before, look at the day"
                    .formatted(DayWords.of(check.on())));
        }
        return Decision.accepted(
                new PepImproved(now.id(), check.id(), on, answers.text("change").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PepImproved;
    }
}
