package org.carejourney.domain.leavingcare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The manager approved a pathway plan or sent it back. */
final class DecidePathwayPlan implements Act {
    @Override
    public String name() {
        return "PATHWAY_PLAN_DECIDED";
    }

    @Override
    public String words() {
        return "The decision about a pathway plan";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.TEAM_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return PathwayPlans.of(now.record())
                .undecided()
                .map(plan -> Form.asking(
                                "Do you approve the plan, or what is to be changed?",
                                "Record the decision",
                                Field.happened("on", "Decided on", now.today()),
                                Field.choice(
                                        "outcome",
                                        "Decision",
                                        PathwayPlanDecided.Outcome.class,
                                        PathwayPlanDecided.Outcome::words),
                                Field.longText("toChange", "What is to be changed")
                                        .optional())
                        .knowing(List.of(Known.of("Written on", DayWords.of(plan.on()), plan))));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var plan = PathwayPlans.of(now.record()).undecided().orElseThrow();
        var on = answers.day("on").orElseThrow();
        var outcome =
                answers.choice("outcome", PathwayPlanDecided.Outcome.class).orElseThrow();
        var toChange = answers.text("toChange").filter(what -> outcome == PathwayPlanDecided.Outcome.SENT_BACK);
        if (on.isBefore(plan.on())) {
            return Decision.refused("The plan was written on " + DayWords.of(plan.on()));
        }
        if (outcome == PathwayPlanDecided.Outcome.SENT_BACK && toChange.isEmpty()) {
            return Decision.refused("Say what is to be changed, so that the worker can");
        }
        return Decision.accepted(new PathwayPlanDecided(now.id(), plan.version(), on, outcome, toChange));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PathwayPlanDecided;
    }
}
