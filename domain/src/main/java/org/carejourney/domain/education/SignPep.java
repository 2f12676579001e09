package org.carejourney.domain.education;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.education.Pep.Stage.ToSign;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The virtual school signs a plan that it found good. */
final class SignPep implements Act {
    @Override
    public String name() {
        return "PEP_SIGNED";
    }

    @Override
    public String words() {
        return "The signature under a PEP";
    }

    @Override
    public Set<Role> recordedBy() {
        return PepActs.VIRTUAL_SCHOOL;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return PepActs.waiting(now, ToSign.class)
                .map(pep -> Form.asking(
                                "When was the plan signed? The reviewing officer then has it.",
                                "Record the signature",
                                Field.happened("on", "Signed on", now.today()))
                        .knowing(PepActs.known(now, pep)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var pep = PepActs.waiting(now, ToSign.class).orElseThrow();
        var check = ((ToSign) pep.stage()).check();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(check.on())) {
            return Decision.refused("The plan was found good on %s; it cannot have been signed before, look at the day"
                    .formatted(DayWords.of(check.on())));
        }
        return Decision.accepted(new PepSigned(now.id(), pep.meeting().id(), on));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PepSigned;
    }
}
