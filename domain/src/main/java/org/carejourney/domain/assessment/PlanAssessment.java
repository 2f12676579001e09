package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.assessment.AssessmentPlanned.WithChild;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** An assessment begins: it is planned, with the child. */
final class PlanAssessment implements Act {
    @Override
    public String name() {
        return "ASSESSMENT_PLANNED";
    }

    @Override
    public String words() {
        return "An assessment that begins";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        boolean another = Assessment.inProgress(now.record()).isPresent();
        if (!AssessmentActs.isInCare(now) || (another && !AssessmentActs.isCorrection(now))) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                        "When was the assessment planned, and did the child help to plan it?",
                        "Begin the assessment",
                        Field.happened("on", "Planned on", now.today()),
                        Field.choice("withChild", "Planned with the child", WithChild.class, WithChild::words))
                .knowing(known(now)));
    }

    private static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> {
            known.add(Known.rule("To be authorised by", DayWords.of(work.due())));
            known.add(Known.rule("Why it is due", work.why()));
        });
        lastAuthorised(now)
                .ifPresent(last -> known.add(Known.of("Last assessment authorised on", DayWords.of(last.on()), last)));
        return known;
    }

    private static Optional<AssessmentDecided> lastAuthorised(Situation now) {
        return Assessment.of(now.record()).stream()
                .map(Assessment::authorised)
                .flatMap(Optional::stream)
                .reduce((before, after) -> after);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return problem(now, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new AssessmentPlanned(
                        now.id(),
                        on,
                        answers.choice("withChild", WithChild.class).orElseThrow())));
    }

    private static Optional<String> problem(Situation now, LocalDate on) {
        if (!AssessmentActs.isInCareOn(now, on)) {
            return Optional.of("The child was not looked after on %s; check the day".formatted(DayWords.of(on)));
        }
        return AssessmentActs.isCorrection(now)
                ? Optional.empty()
                : lastAuthorised(now)
                        .flatMap(last -> AssessmentActs.notBefore(on, last.on(), "The last assessment was authorised"));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AssessmentPlanned;
    }
}
