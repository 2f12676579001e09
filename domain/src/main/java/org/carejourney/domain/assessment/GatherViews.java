package org.carejourney.domain.assessment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.assessment.ViewsGathered.Method;
import org.carejourney.domain.assessment.ViewsGathered.SeenAlone;
import org.carejourney.domain.assessment.ViewsGathered.Source;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The child's views and what others know were gathered. */
final class GatherViews implements Act {
    @Override
    public String name() {
        return "VIEWS_GATHERED";
    }

    @Override
    public String words() {
        return "Views gathered for the assessment";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return assessment(now)
                .map(assessment -> Form.asking(
                                "How were the child's views obtained, and who else was asked?",
                                "Record what was gathered",
                                Field.happened("on", "Gathered by", now.today()),
                                Field.choice(
                                        "method", "How the child's views were obtained", Method.class, Method::words),
                                Field.choice(
                                        "seenAlone", "Was the child seen alone?", SeenAlone.class, SeenAlone::words),
                                Field.several("askedOf", "Who else was asked", Source.class, Source::words))
                        .knowing(AssessmentActs.known(assessment)));
    }

    private static Optional<Assessment> assessment(Situation now) {
        return Assessment.of(now.record()).stream()
                .filter(one -> one.views().isEmpty())
                .reduce((before, after) -> after);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var planned = assessment(now).orElseThrow().planned();
        var on = answers.day("on").orElseThrow();
        return AssessmentActs.notBefore(on, planned.on(), "The assessment was planned")
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new ViewsGathered(
                        now.id(),
                        planned.id(),
                        on,
                        answers.choice("method", Method.class).orElseThrow(),
                        answers.choice("seenAlone", SeenAlone.class).orElseThrow(),
                        answers.several("askedOf", Source.class))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ViewsGathered;
    }
}
