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

/** The plan that is to keep a child from going missing again was made, or brought up to date. */
final class MakeMissingRiskPlan implements Act {
    @Override
    public String name() {
        return "MISSING_RISK_PLAN_MADE";
    }

    @Override
    public String words() {
        return "A risk plan after a child was missing";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return MissingForms.back(now, MakeMissingRiskPlan::hasNone)
                .map(back -> Form.asking(
                                "When was the plan made, and how great is the risk?",
                                "Record the risk plan",
                                Field.happened("on", "Made on", now.today()),
                                Field.choice(
                                        "risk",
                                        "Risk of going missing again",
                                        MissingRiskPlanMade.Risk.class,
                                        MissingRiskPlanMade.Risk::words))
                        .knowing(MissingForms.known(back)));
    }

    private static boolean hasNone(Return back) {
        return back.riskPlan().isEmpty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var back = MissingForms.back(now, MakeMissingRiskPlan::hasNone, on);
        return on.isBefore(back.on())
                ? Decision.refused("The child came back on a later day")
                : Decision.accepted(new MissingRiskPlanMade(
                        now.id(),
                        back.spell().first().id(),
                        on,
                        answers.choice("risk", MissingRiskPlanMade.Risk.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof MissingRiskPlanMade;
    }
}
