package org.carejourney.domain.employment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** It is seen whether work or learning lasts; if not, what the young person does instead is told with it. */
final class SeeWhetherItLasts implements Act {
    @Override
    public String name() {
        return "EET_CHECKED";
    }

    @Override
    public String words() {
        return "Whether work or learning lasts";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return begun(now)
                .map(spell -> Form.asking(
                                "Does it last? Say what the young person does now.",
                                "Record it",
                                Field.happened("on", "Seen on", now.today()),
                                Activities.field("What they do now", HelpActs.lastTold(now)))
                        .knowing(HelpActs.known(now)));
    }

    /** The work or learning that goes on, or for what is told anew, that which began last. */
    private static Optional<Spell> begun(Situation now) {
        return Spell.all(now.record(), now.settings(), now.today()).stream()
                .filter(spell -> spell.doing() == Doing.IN_WORK_OR_LEARNING)
                .filter(spell -> spell.isOpen() || !now.id().equals(FactId.UNSAVED))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var spell = begun(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (!on.isAfter(spell.from())) {
            return Decision.refused("It began on %s; see later whether it lasts".formatted(DayWords.of(spell.from())));
        }
        return Decision.accepted(new EetChecked(
                now.id(),
                spell.fact(),
                on,
                answers.choice("activity", Activity.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof EetChecked;
    }
}
