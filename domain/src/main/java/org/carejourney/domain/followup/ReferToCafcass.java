package org.carejourney.domain.followup;

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

/** The reviewing officer refers the case to Cafcass. */
final class ReferToCafcass implements Act {
    @Override
    public String name() {
        return "REFERRED_TO_CAFCASS";
    }

    @Override
    public String words() {
        return "A referral to Cafcass";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return now.record().episodes().stream().anyMatch(episode -> episode.covers(now.today()))
                ? Optional.of(Form.asking(
                        "Why is the case referred to Cafcass?",
                        "Record the referral",
                        Field.happened("on", "Referred on", now.today()),
                        Field.longText("because", "Why")))
                : Optional.empty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new ReferredToCafcass(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.text("because").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ReferredToCafcass;
    }
}
