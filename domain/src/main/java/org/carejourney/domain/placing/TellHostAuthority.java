package org.carejourney.domain.placing;

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

/** The council in whose area a child is placed was told. */
final class TellHostAuthority implements Act {
    @Override
    public String name() {
        return "HOST_AUTHORITY_TOLD";
    }

    @Override
    public String words() {
        return "Notice to the council in whose area the child is placed";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Placements.asked(now, spell -> PlacingClocks.isOutside(spell, now.settings()))
                .map(placement -> Form.asking(
                                "When was the council of the area told in writing?",
                                "Record the notice",
                                Field.happened("on", "Sent on", now.today()))
                        .knowing(Placements.known(placement)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new HostAuthorityTold(
                now.id(),
                Placements.first(Placements.asked(now, spell -> PlacingClocks.isOutside(spell, now.settings()))
                                .orElseThrow())
                        .id(),
                answers.day("on").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HostAuthorityTold;
    }
}
