package org.carejourney.domain.missing;

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

/** Council, police and health met about a child who is missing often or for long. */
final class HoldStrategyDiscussion implements Act {
    @Override
    public String name() {
        return "MISSING_STRATEGY_HELD";
    }

    @Override
    public String words() {
        return "A strategy discussion about a missing child";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.TEAM_MANAGER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return MissingForms.spell(now, spell -> isUndiscussed(now, spell))
                .map(spell -> Form.asking(
                                "When was it held, and what was agreed?",
                                "Record the discussion",
                                Field.happened("on", "Held on", now.today()),
                                Field.longText("agreed", "What is done to keep the child safe"))
                        .knowing(MissingForms.known(spell)));
    }

    private static boolean isUndiscussed(Situation now, MissingSpell spell) {
        return now.record().all(StrategyDiscussionHeld.class).stream().noneMatch(held -> spell.has(held.episode()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var spell = MissingForms.spell(now, one -> isUndiscussed(now, one), on);
        return on.isBefore(spell.start())
                ? Decision.refused("The child went missing on a later day")
                : Decision.accepted(new StrategyDiscussionHeld(
                        now.id(), spell.first().id(), on, answers.text("agreed").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof StrategyDiscussionHeld;
    }
}
