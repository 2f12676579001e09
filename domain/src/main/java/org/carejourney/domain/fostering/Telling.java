package org.carejourney.domain.fostering;

import static org.carejourney.domain.fostering.Said.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.fostering.FosterTold.Way;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** How applicants hear of the decision, and what they make of one against them. */
final class Telling {
    static final Act ORALLY = telling(Way.ORALLY, "FOSTER_TOLD_ORALLY", "That applicants were told the decision");
    static final Act IN_WRITING =
            telling(Way.IN_WRITING, "FOSTER_TOLD_IN_WRITING", "A letter to applicants about the decision");
    static final Act ANSWER = FosterAct.of(
            "FOSTER_ANSWERED",
            "The applicants' answer to a decision against approval",
            FosterAnswer.class,
            Telling::askOfAnswer,
            Telling::answer);

    static final List<Act> ALL = List.of(ORALLY, IN_WRITING, ANSWER);

    private Telling() {}

    private static Act telling(Way way, String name, String words) {
        return new FosterAct(
                name,
                words,
                Set.of(Role.FOSTERING),
                event -> event instanceof FosterTold told && told.way() == way,
                now -> askOfTelling(way, now),
                (now, answers) -> tell(way, now, answers));
    }

    private static Optional<FosterDecision> untold(Way way, Situation now) {
        var household = Said.household(now);
        return household.decisions().reversed().stream()
                .filter(decision -> household.told(decision, way).isEmpty())
                .findFirst();
    }

    private static Optional<Form> askOfTelling(Way way, Situation now) {
        return untold(way, now)
                .map(decision -> Form.asking(
                                "When were the applicants told %s what was decided?".formatted(way.words()),
                                "Record it",
                                Field.happened("on", way == Way.ORALLY ? "Told on" : "Letter sent on", now.today()))
                        .knowing(Said.known(Said.household(now))));
    }

    private static Decision tell(Way way, Situation now, Answers answers) {
        var decision = untold(way, now).orElseThrow();
        return Said.after(decision, new FosterTold(now.id(), on(answers), decision.id(), way));
    }

    private static Optional<Form> askOfAnswer(Situation now) {
        var household = Said.household(now);
        return household
                .toBeAnswered()
                .filter(decision -> Said.goesOn(now))
                .map(decision -> Form.asking(
                                "What do they make of the decision?",
                                "Record it",
                                Field.choice(
                                                "answer",
                                                "The applicants",
                                                FosterAnswer.Answer.class,
                                                FosterAnswer.Answer::words)
                                        .helped(
                                                "Representations and an independent review both lead to a panel, and to a"
                                                        + " decision that is the last word."),
                                Field.happened("on", "Received on", now.today()))
                        .knowing(Said.known(household)));
    }

    private static Decision answer(Situation now, Answers answers) {
        var household = Said.household(now);
        var decision = household.toBeAnswered().orElseThrow();
        var letter = household.told(decision, Way.IN_WRITING);
        var answer = answers.choice("answer", FosterAnswer.Answer.class).orElseThrow();
        if (letter.isEmpty()) {
            return Decision.refused("Their 28 days start with the letter: record first when it was sent");
        }
        var tooSoon = Said.notOver(on(answers), FosterClocks.answerBy(letter.get()));
        if (answer == FosterAnswer.Answer.NONE_IN_TIME && tooSoon.isPresent()) {
            return Decision.refused(tooSoon.get());
        }
        return Said.after(letter.get(), new FosterAnswer(now.id(), on(answers), decision.id(), answer));
    }
}
