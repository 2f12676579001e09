package org.carejourney.domain.placing;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** It was decided whether a connected person becomes a foster carer. */
final class DecideConnectedPerson implements Act {
    @Override
    public String name() {
        return "CONNECTED_PERSON_DECIDED";
    }

    @Override
    public String words() {
        return "Whether a relative or friend becomes a foster carer";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    private static Optional<ConnectedPersons> carer(Situation now) {
        return Placements.asked(now, ConnectedPersons::isOne)
                .map(placement -> new ConnectedPersons(now.record(), placement))
                .filter(ConnectedPersons::isTemporary);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return carer(now).map(carer -> {
            var known = new ArrayList<>(Placements.known(carer.placement()));
            carer.expiry().ifPresent(last -> known.add(Known.rule("Approved for now until", DayWords.of(last))));
            return Form.asking(
                            "Is the relative or friend approved as a foster carer?",
                            "Record the decision",
                            Field.happened("on", "Decided on", now.today()),
                            Field.yesNo("approved", "Approved"))
                    .knowing(known);
        });
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new ConnectedPersonDecided(
                now.id(),
                Placements.first(carer(now).orElseThrow().placement()).id(),
                answers.day("on").orElseThrow(),
                answers.isYes("approved")));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ConnectedPersonDecided;
    }
}
