package org.carejourney.domain.employment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The first talk with a young person who seems to be in no work or learning. */
final class TriageNeet implements Act {
    @Override
    public String name() {
        return "NEET_TRIAGED";
    }

    @Override
    public String words() {
        return "The first talk about work and learning";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return HelpActs.spell(now, NeetTriaged.class)
                .map(spell -> Form.asking(
                                "What does the young person do, as you found out?",
                                "Record the talk",
                                Field.happened("on", "Spoke on", now.today()),
                                Activities.field("What they do", Optional.of(HelpActs.likely(now))))
                        .knowing(HelpActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var spell = HelpActs.spell(now, NeetTriaged.class).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return HelpActs.tooEarly(spell, on)
                .orElseGet(() -> Decision.accepted(new NeetTriaged(
                        now.id(),
                        spell.fact(),
                        on,
                        answers.choice("activity", Activity.class).orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof NeetTriaged;
    }
}
