package org.carejourney.domain.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.entry.AuthorityDelegated.Matter;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** It was agreed what the carer decides day by day. */
final class DelegateAuthority implements Act {
    @Override
    public String name() {
        return "AUTHORITY_DELEGATED";
    }

    @Override
    public String words() {
        return "What the carer may decide";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return placement(now)
                .map(placement -> Form.asking(
                                "What did parents and council agree that the carer decides day by day?",
                                "Record what was agreed",
                                Field.happened("on", "Agreed on", now.today()),
                                Field.several("toCarer", "The carer decides on", Matter.class, Matter::words)
                                        .optional()
                                        .helped("All else is asked of parents or the council."))
                        .knowing(List.of(
                                Known.of("Placement", placement.placement().meaning(), placement),
                                Known.of("Began on", DayWords.of(placement.start()), placement))));
    }

    private static Optional<Episode> placement(Situation now) {
        var awaited = now.work()
                .flatMap(work -> now.record().episodes().stream()
                        .filter(episode -> episode.id().equals(work.trigger().fact()))
                        .findFirst());
        return awaited.or(() -> now.record().spells().stream()
                .filter(spell -> spell.end().isEmpty())
                .map(PlacementSpell::episodes)
                .map(List::getFirst)
                .findFirst());
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new AuthorityDelegated(
                now.id(),
                placement(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.several("toCarer", Matter.class)));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AuthorityDelegated;
    }
}
