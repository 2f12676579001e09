package org.carejourney.domain.move;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A senior manager looked into a third placement within a year. */
final class LookIntoInstability implements Act {
    @Override
    public String name() {
        return "INSTABILITY_LOOKED_INTO";
    }

    @Override
    public String words() {
        return "What a third placement in a year comes from";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return third(now)
                .map(third -> Form.asking(
                                "Why does this child move again and again, and what will be done?",
                                "Record it",
                                Field.happened("on", "Looked into on", now.today()),
                                Field.longText("found", "What was found, and what will be done"))
                        .knowing(known(now, third)));
    }

    private static List<Known> known(Situation now, PlacementSpell third) {
        return MoveClocks.withinAYear(now.record(), third.start()).stream()
                .map(spell -> Known.of(
                        "From " + DayWords.of(spell.start()),
                        spell.latest().placement().meaning(),
                        spell.latest()))
                .toList();
    }

    private static Optional<PlacementSpell> third(Situation now) {
        var all = MoveClocks.thirds(now.record());
        return all.stream()
                .filter(spell -> now.work()
                        .filter(work -> work.trigger()
                                .fact()
                                .equals(spell.episodes().getFirst().id()))
                        .isPresent())
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new InstabilityLookedInto(
                now.id(),
                third(now).orElseThrow().episodes().getFirst().id(),
                answers.day("on").orElseThrow(),
                answers.text("found").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof InstabilityLookedInto;
    }
}
