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

/** The pathway plan was reviewed. */
final class ReviewPathwayPlan implements Act {
    @Override
    public String name() {
        return "PATHWAY_PLAN_REVIEWED";
    }

    @Override
    public String words() {
        return "A review of the pathway plan";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.PERSONAL_ADVISER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.supported(now)
                .map(leaver -> Form.asking(
                                "When was the pathway plan reviewed?",
                                "Record the review",
                                Field.happened("on", "Reviewed on", now.today()),
                                Field.yesNo("tookPart", "Did the young person take part?"),
                                Field.yesNo("stillFits", "Does the plan still fit as it is?"))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.problem(now, PathwayPlanReviewed.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(
                        new PathwayPlanReviewed(now.id(), on, answers.isYes("tookPart"), answers.isYes("stillFits"))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PathwayPlanReviewed;
    }
}
