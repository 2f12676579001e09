package org.carejourney.domain.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The carer was given the questionnaire. */
final class IssueQuestionnaire implements Act {
    @Override
    public String name() {
        return "QUESTIONNAIRE_ISSUED";
    }

    @Override
    public String words() {
        return "That the questionnaire on strengths and difficulties was given out";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return asked(now)
                .map(asked -> Form.asking(
                                "When was the carer given the questionnaire?",
                                "Record that it was given out",
                                Field.happened("on", "Given out on", now.today()))
                        .knowing(List.of(
                                Known.rule("To be answered by", DayWords.of(asked.due())),
                                Known.rule("Why", asked.rule()))));
    }

    private static Optional<Obligation> asked(Situation now) {
        return new DifficultiesClocks(now.record(), now.settings(), now.today())
                .obligations().stream()
                        .filter(one -> one.kind() == ObligationKind.DIFFICULTIES && one.isOpen())
                        .findFirst();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new QuestionnaireIssued(
                now.id(),
                asked(now).orElseThrow().trigger().fact(),
                answers.day("on").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof QuestionnaireIssued;
    }
}
