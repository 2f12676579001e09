package org.carejourney.domain.leavingcare;

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

/** It was settled whether support goes on or ends. */
final class SettleSupport implements Act {
    @Override
    public String name() {
        return "SUPPORT_SETTLED";
    }

    @Override
    public String words() {
        return "That support goes on after 21, or ends";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.eligible(now)
                .filter(leaver -> leaver.leftOn().isPresent())
                .filter(leaver -> leaver.status().lostOn().isEmpty())
                .map(leaver -> Form.asking(
                                "What was settled with the young person?",
                                "Record it",
                                Field.happened("on", "Settled on", now.today()),
                                Field.choice("how", "What", SupportSettled.How.class, SupportSettled.How::words))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var how = answers.choice("how", SupportSettled.How.class).orElseThrow();
        var leaver = LeavingForms.eligible(now).orElseThrow();
        var talk = LeavingCareWork.ahead(leaver.birthday(21), now.settings());
        boolean isAboutAge = how == SupportSettled.How.ENDS_AT_21 || how == SupportSettled.How.ENDS_AT_25;
        if (isAboutAge
                && on.isBefore(LeavingCareWork.ahead(
                        leaver.birthday(how == SupportSettled.How.ENDS_AT_21 ? 21 : 25), now.settings()))) {
            return Decision.refused(
                    "Support is not ended for reasons of age so early; if the young person no longer wants it,"
                            + " say so");
        }
        if (how == SupportSettled.How.GOES_ON
                && on.isBefore(talk)
                && leaver.endedEarly().isEmpty()) {
            return Decision.refused("Support goes on until 21 by itself");
        }
        return LeavingForms.afterCareProblem(now, SupportSettled.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new SupportSettled(now.id(), on, how)));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof SupportSettled;
    }
}
