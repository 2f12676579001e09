package org.carejourney.domain.employment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.employment.BarriersNamed.Barrier;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** What stands in the way of work or learning is named. */
final class NameBarriers implements Act {
    @Override
    public String name() {
        return "BARRIERS_NAMED";
    }

    @Override
    public String words() {
        return "What stands in the way of work or learning";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return HelpActs.spell(now, BarriersNamed.class)
                .map(spell -> Form.asking(
                                "What stands in the way?",
                                "Record it",
                                Field.happened("on", "Seen on", now.today()),
                                Field.several("barriers", "In the way", Barrier.class, Barrier::words)
                                        .optional()
                                        .helped("Choose none where nothing does."))
                        .knowing(HelpActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var spell = HelpActs.spell(now, BarriersNamed.class).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return HelpActs.tooEarly(spell, on)
                .orElseGet(() -> Decision.accepted(
                        new BarriersNamed(now.id(), spell.fact(), on, answers.several("barriers", Barrier.class))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof BarriersNamed;
    }
}
