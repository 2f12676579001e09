package org.carejourney.domain.assessment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.assessment.AssessmentNeeded.Because;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Something changed that calls for a new assessment. */
final class AskForAssessment implements Act {
    @Override
    public String name() {
        return "ASSESSMENT_NEEDED";
    }

    @Override
    public String words() {
        return "That a new assessment is needed";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (!AssessmentActs.isInCare(now)) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                "What changed, so that the assessment must be made anew?",
                "Ask for an assessment",
                Field.choice("because", "What changed", Because.class, Because::words)
                        .helped("A placement that broke down calls for one by itself: record why the placement ended."),
                Field.happened("on", "Since", now.today())));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return AssessmentActs.isInCareOn(now, on)
                ? Decision.accepted(new AssessmentNeeded(
                        now.id(), on, answers.choice("because", Because.class).orElseThrow()))
                : Decision.refused("The child was not looked after on that day");
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AssessmentNeeded;
    }
}
