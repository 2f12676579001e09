package org.carejourney.domain.leavingcare;

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

/** A pathway plan was written, for the first time or after it was sent back. */
final class WritePathwayPlan implements Act {
    @Override
    public String name() {
        return "PATHWAY_PLAN_WRITTEN";
    }

    @Override
    public String words() {
        return "A pathway plan that was written";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.PERSONAL_ADVISER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.supported(now)
                .filter(leaver -> LeavingForms.isToldAnew(now) || isAwaited(PathwayPlans.of(leaver.record())))
                .map(leaver -> Form.asking(
                                PathwayPlans.of(leaver.record())
                                        .toChange()
                                        .map(what -> "The plan was sent back: " + what + ". When was it written anew?")
                                        .orElse("When was the pathway plan written?"),
                                "Hand the plan to the manager",
                                Field.happened("on", "Written on", now.today()),
                                Field.yesNo("agreed", "Does the young person agree with it?"))
                        .knowing(LeavingForms.known(leaver)));
    }

    private static boolean isAwaited(PathwayPlans plans) {
        return plans.approval().isEmpty() && plans.undecided().isEmpty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.problem(now, LeavingCareNeedsAssessed.class, on)
                .filter(problem -> !LeavingForms.isToldAnew(now))
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new PathwayPlanWritten(
                        now.id(), PathwayPlans.of(now.record()).freeVersion(), on, answers.isYes("agreed"))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PathwayPlanWritten;
    }
}
