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

/** A personal adviser was named for a young person. */
final class NameAdviser implements Act {
    @Override
    public String name() {
        return "PERSONAL_ADVISER_NAMED";
    }

    @Override
    public String words() {
        return "Who the personal adviser is";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.TEAM_MANAGER, Role.PERSONAL_ADVISER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return CareLeaver.of(now.record(), now.today())
                .filter(leaver -> !LeavingCareWork.ahead(leaver.eligibleOn(), now.settings())
                        .isAfter(now.today()))
                .map(leaver -> Form.asking(
                                "Who is the personal adviser, and since when?",
                                "Name the adviser",
                                Field.happened("on", "Named on", now.today()),
                                Field.text("adviser", "Personal adviser"))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.sameDay(now, PersonalAdviserNamed.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new PersonalAdviserNamed(
                        now.id(), on, answers.text("adviser").orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PersonalAdviserNamed;
    }
}
