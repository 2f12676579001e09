package org.carejourney.domain.placing;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Which of the council's own foster households a child is placed with; since when, the placement tells. */
final class ChooseHousehold implements Act {
    @Override
    public String name() {
        return "FOSTERED_WITH";
    }

    @Override
    public String words() {
        return "The foster household the child lives with";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.FOSTERING);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return placement(now)
                .map(placement -> Form.asking(
                                "With which of the council's own foster households does the child live?",
                                "Record the household",
                                Field.household(
                                        "household",
                                        "Household",
                                        Placements.first(placement).start()))
                        .knowing(Placements.known(placement)));
    }

    private static Optional<PlacementSpell> placement(Situation now) {
        return Placements.asked(now, FosteredWith::isAskedOf).filter(FosteredWith::isAskedOf);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        Episode first = Placements.first(placement(now).orElseThrow());
        return Decision.accepted(new FosteredWith(
                now.id(),
                first.id(),
                first.start(),
                answers.text("household").orElseThrow(),
                answers.text(Field.CALLED).orElse("a household of the council's own")));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof FosteredWith;
    }
}
