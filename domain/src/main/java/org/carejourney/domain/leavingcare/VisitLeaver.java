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

/** A personal adviser visited a young person who has left care. */
final class VisitLeaver implements Act {
    @Override
    public String name() {
        return "ADVISER_VISITED";
    }

    @Override
    public String words() {
        return "A visit by the personal adviser";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.left(now)
                .map(leaver -> Form.asking(
                                "When did you meet the young person, and where?",
                                "Record the visit",
                                Field.happened("on", "Visited on", now.today()),
                                Field.choice(
                                        "where",
                                        "Where you met",
                                        AdviserVisited.Where.class,
                                        AdviserVisited.Where::words),
                                Field.yesNo("homeSeen", "Did you see where the young person lives?"))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.afterCareProblem(now, AdviserVisited.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new AdviserVisited(
                        now.id(),
                        on,
                        answers.choice("where", AdviserVisited.Where.class).orElseThrow(),
                        answers.isYes("homeSeen"))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AdviserVisited;
    }
}
