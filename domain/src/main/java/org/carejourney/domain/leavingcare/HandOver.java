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

/** The young person was handed over from the social worker to the personal adviser. */
final class HandOver implements Act {
    @Override
    public String name() {
        return "HANDED_OVER_TO_ADVISER";
    }

    @Override
    public String words() {
        return "The handover to the personal adviser";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.PERSONAL_ADVISER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.supported(now)
                .filter(leaver ->
                        !LeavingCareWork.ahead(leaver.adultOn(), now.settings()).isAfter(now.today()))
                .filter(leaver -> now.record().only(HandedOver.class).isEmpty())
                .map(leaver -> Form.asking(
                                "When did the personal adviser take over?",
                                "Record the handover",
                                Field.happened("on", "Handed over on", now.today()),
                                Field.yesNo("metTogether", "Did social worker, adviser and young person meet?"))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.problem(now, HandedOver.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new HandedOver(now.id(), on, answers.isYes("metTogether"))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HandedOver;
    }
}
