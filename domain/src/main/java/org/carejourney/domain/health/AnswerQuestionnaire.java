package org.carejourney.domain.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The questionnaire came back with a score, or there is a reason why it has none. */
final class AnswerQuestionnaire implements Act {
    private static final int HIGHEST_SCORE = 40;
    private static final int YOUNGEST = 4;
    private static final int TOO_OLD = 17;

    @Override
    public String name() {
        return "QUESTIONNAIRE_ANSWERED";
    }

    @Override
    public String words() {
        return "A score of strengths and difficulties, or why there is none";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        boolean isAsked = now.record()
                .born()
                .map(born -> Ages.on(born, now.today()))
                .filter(age -> age >= YOUNGEST)
                .isPresent();
        return isAsked && AssessmentActs.isInCare(now)
                ? Optional.of(Form.asking(
                                "What did the carer's questionnaire score, or why is there no score?",
                                "Record the answers",
                                Field.happened("on", "Answered on", now.today()),
                                Field.number("score", "Score", 0, HIGHEST_SCORE).optional(),
                                Field.options("noScoreBecause", "Or why there is no score", reasons())
                                        .optional())
                        .knowing(known(now)))
                : Optional.empty();
    }

    /** An age outside 4 to 16 is nothing to record: then nobody is asked. */
    private static List<Field.Option> reasons() {
        return Arrays.stream(SdqReason.values())
                .filter(reason -> reason != SdqReason.SDQ1)
                .map(reason -> new Field.Option(reason.name(), reason.meaning()))
                .toList();
    }

    private static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> known.add(Known.rule("Why it is due", work.why())));
        now.record().all(QuestionnaireAnswered.class).stream()
                .max(Comparator.comparing(QuestionnaireAnswered::on))
                .ifPresent(last -> known.add(Known.of("Last one", last.words(), last)));
        return known;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var score = answers.number("score");
        var reason = answers.choice("noScoreBecause", SdqReason.class);
        if (score.isPresent() == reason.isPresent()) {
            return Decision.refused("Give either the score or the reason why there is none");
        }
        int age = Ages.on(now.record().born().orElseThrow(), on);
        if (age < YOUNGEST || age >= TOO_OLD) {
            return Decision.refused("On %s the child was %d; the questionnaire is for children aged 4 to 16"
                    .formatted(DayWords.of(on), age));
        }
        return Decision.accepted(new QuestionnaireAnswered(now.id(), on, score, reason));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof QuestionnaireAnswered;
    }
}
