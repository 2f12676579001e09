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

/** Sent back twice, an assessment is not sent back again: the service manager sees to it that it can be authorised. */
final class SettleAssessment implements Act {
    @Override
    public String name() {
        return "ASSESSMENT_SETTLED";
    }

    @Override
    public String words() {
        return "The service manager's settlement of an assessment";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return submission(now)
                .map(submitted -> Form.asking(
                                "The assessment was sent back twice. Settle with worker and manager what is missing, then authorise it.",
                                "Authorise the assessment",
                                Field.happened("on", "Authorised on", now.today()),
                                Field.longText("comments", "Comments: how it was settled"))
                        .knowing(AssessmentActs.known(DecideOnAssessment.assessment(now, submitted))));
    }

    private static Optional<AssessmentSubmitted> submission(Situation now) {
        return DecideOnAssessment.waiting(now).filter(one -> Assessment.isForServiceManager(one.round()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return DecideOnAssessment.decide(now, answers, submission(now).orElseThrow(), Verdict.AUTHORISED);
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AssessmentDecided decided && Assessment.isForServiceManager(decided.round());
    }
}
