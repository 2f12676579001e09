package org.carejourney.domain.move;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.CareCommand.ReturnFromStay;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.care.Moved;
import org.carejourney.domain.entry.Footing;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The child came back from a temporary stay to where they lived before. */
final class ComeBack implements Act {
    @Override
    public String name() {
        return "CAME_BACK_FROM_STAY";
    }

    @Override
    public String words() {
        return "That the child came back from a temporary stay";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Footing.now(now.record())
                .filter(episode -> episode.placement().isTemporary())
                .map(episode -> Form.asking(
                                "When did the child come back to where they lived before?",
                                "Record the return",
                                Field.happened("on", "Back on", now.today()))
                        .knowing(Footing.known(episode)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return CareRules.decide(now.record(), new ReturnFromStay(on), now.today())
                .and(new Moved(FactId.UNSAVED, on, Optional.empty(), Optional.empty(), "", Optional.empty()));
    }
}
