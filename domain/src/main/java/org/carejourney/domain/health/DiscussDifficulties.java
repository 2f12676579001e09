package org.carejourney.domain.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.health.DifficultiesDiscussed.Whom;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A high score was talked over with those who can help. */
final class DiscussDifficulties implements Act {
    @Override
    public String name() {
        return "DIFFICULTIES_DISCUSSED";
    }

    @Override
    public String words() {
        return "A consultation on a high score";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AssessmentActs.isInCare(now)
                ? open(now)
                        .map(answer -> Form.asking(
                                        "With whom was the score discussed, and what was agreed?",
                                        "Record the consultation",
                                        Field.happened("on", "Discussed on", now.today()),
                                        Field.choice("with", "With", Whom.class, Whom::words),
                                        Field.longText("agreed", "What was agreed"))
                                .knowing(List.of(Known.of("The score", answer.words(), answer))))
                : Optional.empty();
    }

    /** The high score that waits for it: that of the task where one is done, or else the latest. */
    private static Optional<QuestionnaireAnswered> open(Situation now) {
        var discussed = now.record().all(DifficultiesDiscussed.class).stream()
                .map(DifficultiesDiscussed::questionnaire)
                .toList();
        var open = now.record().all(QuestionnaireAnswered.class).stream()
                .filter(answer -> answer.raisesConcern() && !discussed.contains(answer.id()))
                .toList();
        return now.work()
                .flatMap(work -> open.stream()
                        .filter(answer -> answer.id().equals(work.trigger().fact()))
                        .findFirst())
                .or(() -> open.stream().reduce((earlier, later) -> later));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var answer = open(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(answer.on())) {
            return Decision.refused(
                    "The questionnaire was answered on %s, after that day".formatted(DayWords.of(answer.on())));
        }
        return Decision.accepted(new DifficultiesDiscussed(
                now.id(),
                answer.id(),
                on,
                answers.choice("with", Whom.class).orElseThrow(),
                answers.text("agreed").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof DifficultiesDiscussed;
    }
}
