package org.carejourney.domain.employment;

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

/** The plan for the way to work or learning is made. */
final class MakeActionPlan implements Act {
    @Override
    public String name() {
        return "ACTION_PLAN_MADE";
    }

    @Override
    public String words() {
        return "An action plan for work or learning";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return HelpActs.spell(now, ActionPlanMade.class)
                .map(spell -> Form.asking(
                                "What will be done next, and by whom?",
                                "Record the action plan",
                                Field.happened("on", "Agreed on", now.today()),
                                Field.longText("steps", "Next steps"))
                        .knowing(HelpActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var spell = HelpActs.spell(now, ActionPlanMade.class).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return HelpActs.tooEarly(spell, on)
                .orElseGet(() -> Decision.accepted(new ActionPlanMade(
                        now.id(), spell.fact(), on, answers.text("steps").orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ActionPlanMade;
    }
}
