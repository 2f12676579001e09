package org.carejourney.domain.assessment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.assessment.AssessmentDecided.Verdict;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The team manager authorises an assessment or sends it back. */
final class DecideOnAssessment implements Act {
    @Override
    public String name() {
        return "ASSESSMENT_DECIDED";
    }

    @Override
    public String words() {
        return "The team manager's decision on an assessment";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.TEAM_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return submission(now)
                .map(submitted -> Form.asking(
                                "Read the assessment: is it good enough to be authorised?",
                                "Record the decision",
                                Field.choice("verdict", "Decision", Verdict.class, Verdict::words),
                                Field.happened("on", "Decided on", now.today()),
                                Field.longText("comments", "Comments: what is good, or what is to be done first"))
                        .knowing(AssessmentActs.known(assessment(now, submitted))));
    }

    private static Optional<AssessmentSubmitted> submission(Situation now) {
        return waiting(now).filter(one -> !Assessment.isForServiceManager(one.round()));
    }

    /** The submission that waits for a manager, of whichever assessment. */
    static Optional<AssessmentSubmitted> waiting(Situation now) {
        return Assessment.of(now.record()).stream()
                .map(Assessment::toDecide)
                .flatMap(Optional::stream)
                .reduce((before, after) -> after);
    }

    static Assessment assessment(Situation now, AssessmentSubmitted submitted) {
        return Assessment.of(now.record()).stream()
                .filter(one -> one.id().equals(submitted.assessment()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return decide(
                now,
                answers,
                submission(now).orElseThrow(),
                answers.choice("verdict", Verdict.class).orElseThrow());
    }

    static Decision decide(Situation now, Answers answers, AssessmentSubmitted submitted, Verdict verdict) {
        var on = answers.day("on").orElseThrow();
        return AssessmentActs.notBefore(on, submitted.on(), "The assessment was submitted")
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new AssessmentDecided(
                        now.id(),
                        submitted.assessment(),
                        submitted.round(),
                        on,
                        verdict,
                        answers.text("comments").orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AssessmentDecided decided && !Assessment.isForServiceManager(decided.round());
    }
}
