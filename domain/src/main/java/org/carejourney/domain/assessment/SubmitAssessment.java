package org.carejourney.domain.assessment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.assessment.AssessmentSubmitted.Need;
import org.carejourney.domain.assessment.AssessmentSubmitted.Outcome;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The analysis was written and given to the manager, for the first time or again. */
final class SubmitAssessment implements Act {
    @Override
    public String name() {
        return "ASSESSMENT_SUBMITTED";
    }

    @Override
    public String words() {
        return "An assessment given to the manager";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return assessment(now)
                .map(assessment -> Form.asking(
                                "When was the assessment given to the manager, and what does it come to?",
                                "Submit the assessment",
                                Field.happened("on", "Given to the manager on", now.today()),
                                Field.several("needs", "Where the child needs help", Need.class, Need::words),
                                Field.choice("outcome", "What it comes to", Outcome.class, Outcome::words))
                        .knowing(AssessmentActs.known(assessment)));
    }

    private static Optional<Assessment> assessment(Situation now) {
        return Assessment.of(now.record()).stream()
                .filter(one -> one.roundToSubmit().isPresent())
                .filter(one -> one.toDecide().isEmpty())
                .reduce((before, after) -> after);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var assessment = assessment(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        int round = assessment.roundToSubmit().orElseThrow();
        var sentBack = assessment.decisions().stream()
                .filter(one -> one.round() == round - 1)
                .findFirst()
                .flatMap(one -> AssessmentActs.notBefore(on, one.on(), "The assessment was sent back"));
        return sentBack.or(() -> assessment
                        .views()
                        .flatMap(views -> AssessmentActs.notBefore(on, views.on(), "Views were gathered")))
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new AssessmentSubmitted(
                        now.id(),
                        assessment.id(),
                        round,
                        on,
                        answers.several("needs", Need.class),
                        answers.choice("outcome", Outcome.class).orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AssessmentSubmitted;
    }
}
