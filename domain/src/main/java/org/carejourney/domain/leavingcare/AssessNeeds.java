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

/** The needs of a young person on leaving care were assessed. */
final class AssessNeeds implements Act {
    @Override
    public String name() {
        return "LEAVING_CARE_NEEDS_ASSESSED";
    }

    @Override
    public String words() {
        return "An assessment of needs on leaving care";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.PERSONAL_ADVISER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.supported(now)
                .map(leaver -> Form.asking(
                                "When was the assessment complete, and what does it find?",
                                "Record the assessment",
                                Field.happened("on", "Complete on", now.today()),
                                Field.yesNo("viewsHeard", "Did the young person say what they think of it?"),
                                Field.longText("needs", "What the young person needs"))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.problem(now, LeavingCareNeedsAssessed.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new LeavingCareNeedsAssessed(
                        now.id(),
                        on,
                        answers.isYes("viewsHeard"),
                        answers.text("needs").orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof LeavingCareNeedsAssessed;
    }
}
